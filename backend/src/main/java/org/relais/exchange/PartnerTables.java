package org.relais.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.exports.ExportFormat;
import org.relais.exports.TableFile;
import org.relais.partners.OrganisationPage.Activity;
import org.relais.partners.OrganisationPage.Agreement;
import org.relais.partners.OrganisationPage.Contact;
import org.relais.partners.PartnerLine;
import org.relais.partners.PartnerQuery;
import org.relais.positions.Issue;
import org.relais.positions.Position;
import org.relais.positions.PositionQuery;
import org.relais.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tables of partners as their screens show them, to take along. */
@Component
public class PartnerTables {

    private final PartnerQuery partners;
    private final PositionQuery positions;
    private final MessageSource messages;

    PartnerTables(PartnerQuery partners, PositionQuery positions, MessageSource messages) {
        this.partners = partners;
        this.positions = positions;
        this.messages = messages;
    }

    /** All partners of a top domain and a place, or of any. */
    public byte[] partners(
            Viewer viewer, @Nullable String top, @Nullable String place, ExportFormat format, Locale locale) {
        var all = Math.toIntExact(partners.count(viewer, top, place));
        var lines = partners.list(viewer, top, place, 0, all, locale);
        return new ShownTable<PartnerLine>()
                .with("organisation", PartnerLine::name)
                .with("acronym", PartnerLine::acronym)
                .with("kind", PartnerLine::kind)
                .with("domains", PartnerLine::tops)
                .with("places", PartnerLine::places)
                .with("activities", PartnerLine::activities)
                .with("freshness", PartnerLine::freshness)
                .file("partners", lines, messages, locale)
                .in(format, locale);
    }

    /** What one partner has: its activities, agreements or contacts, with the fields that the viewer may see. */
    public byte[] of(Viewer viewer, String organisation, Part part, ExportFormat format, Locale locale) {
        var page = partners.page(viewer, organisation, locale);
        var table = switch (part) {
            case ACTIVITIES -> activities().file("activities", page.activities(), messages, locale);
            case AGREEMENTS -> agreements().file("agreements", page.agreements(), messages, locale);
            case CONTACTS -> contacts().file("contacts", page.contacts(), messages, locale);
            case POSITIONS ->
                positions().file("positions", all(positions.of(viewer, organisation, locale)), messages, locale);
        };
        return named(table, page.name()).in(format, locale);
    }

    /** What all partners hold, the latest first. */
    public byte[] positions(Viewer viewer, ExportFormat format, Locale locale) {
        return positions()
                .file("positions", positions.positions(viewer, locale), messages, locale)
                .in(format, locale);
    }

    private static List<Position> all(List<Issue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.held().stream())
                .flatMap(held -> Stream.concat(Stream.of(held.latest()), held.earlier().stream()))
                .toList();
    }

    private static TableFile named(TableFile table, String organisation) {
        var name = (organisation + " " + table.name()).replaceAll("[\\\\/?*\\[\\]:']", " ");
        return new TableFile(name.substring(0, Math.min(name.length(), 31)), table.header(), table.rows());
    }

    private static ShownTable<Activity> activities() {
        return new ShownTable<Activity>()
                .with("domain", Activity::top)
                .with("domains", Activity::domains)
                .with("activity", Activity::name)
                .with("place", Activity::place)
                .with("country", Activity::country)
                .with("stages", Activity::stages)
                .with("audience", Activity::audience)
                .withSpan(Activity::when)
                .with("state", Activity::state)
                .with("freshness", Activity::freshness)
                .with("source", activity -> activity.source().source())
                .with("sourcePlace", activity -> activity.source().place())
                .with("statedOn", activity -> activity.source().statedOn());
    }

    private static ShownTable<Agreement> agreements() {
        return new ShownTable<Agreement>()
                .with("subject", Agreement::subject)
                .with("mission", Agreement::mission)
                .withSpan(Agreement::when)
                .with("state", Agreement::state)
                .with("verifiedOn", Agreement::verifiedOn);
    }

    private static ShownTable<Contact> contacts() {
        return new ShownTable<Contact>()
                .with("name", Contact::name)
                .with("function", Contact::function)
                .with("email", Contact::email)
                .with("phone", Contact::phone)
                .with("heldBy", Contact::heldBy)
                .with("confirmedOn", Contact::confirmedOn)
                .with("freshness", Contact::freshness);
    }

    private static ShownTable<Position> positions() {
        return new ShownTable<Position>()
                .with("organisation", Position::holder)
                .with("issue", Position::issue)
                .with("stance", Position::stance)
                .with("date", Position::date)
                .with("source", Position::reference)
                .with("text", Position::text)
                .with("domains", Position::domains);
    }

    /** A table of a partner's page. */
    public enum Part {
        ACTIVITIES,
        AGREEMENTS,
        CONTACTS,
        POSITIONS
    }
}
