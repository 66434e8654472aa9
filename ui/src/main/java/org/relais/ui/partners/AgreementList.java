package org.relais.ui.partners;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.partners.Fact;
import org.relais.partners.OrganisationPage.Agreement;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What our missions agreed with a partner. */
final class AgreementList extends Section {

    private static final int SOON = 90;

    AgreementList(String organisation, List<Agreement> agreements, Confirming confirming) {
        addClassNames("card", "panel");
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("partner.agreements")),
                span("small soft", say("number", agreements.size()))));
        add(
                agreements.isEmpty()
                        ? p("soft small", say("partner.noAgreement"))
                        : Markup.list(
                                "lst",
                                agreements.stream()
                                        .map(agreement -> agreement(organisation, agreement, confirming))
                                        .toList()));
    }

    private static ListItem agreement(String organisation, Agreement agreement, Confirming confirming) {
        var verified = agreement.verifiedOn();
        var subject = agreement.subject() == null ? say("partner.agreement") : agreement.subject();
        return Markup.item(
                "wraps",
                Markup.div(
                        "grow",
                        Markup.bold(subject),
                        p("soft", ItemLink.to(agreement.mission())),
                        p("soft", Dates.span(agreement.when())),
                        verified == null
                                ? null
                                : p(
                                        "tiny muted",
                                        say(
                                                "verify.by",
                                                Dates.day(verified),
                                                Dates.day(Freshness.verifyBy(verified))))),
                Markup.div(
                        "row",
                        Badges.agreement(agreement.state()),
                        ending(agreement.when().to()),
                        stands(agreement) ? Badges.freshness(agreement.freshness()) : null,
                        stands(agreement) && confirming.isDue(agreement.freshness())
                                ? confirming.button(Fact.agreement(organisation, agreement.key()), subject)
                                : null));
    }

    /** What has expired is no longer asked after. */
    private static boolean stands(Agreement agreement) {
        return !agreement.state().equals("expired");
    }

    private static @Nullable Component ending(@Nullable LocalDate to) {
        var today = LocalDate.now();
        return to == null || to.isBefore(today) || to.isAfter(today.plusDays(SOON))
                ? null
                : Badges.badge("warn", "clock", say("home.agreement.ends", Dates.day(to)));
    }
}
