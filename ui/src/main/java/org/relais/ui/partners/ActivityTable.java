package org.relais.ui.partners;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.partners.Fact;
import org.relais.partners.OrganisationPage;
import org.relais.partners.OrganisationPage.Activity;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SourceNote;
import org.relais.ui.component.States;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** What a partner does, by domain: where, for whom, since when, and how we know. */
final class ActivityTable extends Section {

    private final transient Confirming confirming;

    ActivityTable(OrganisationPage page, Confirming confirming) {
        this.confirming = confirming;
        addClassNames("card", "does");
        var shown = page.activities().size();
        add(tag(
                "header",
                "spread",
                Markup.h2(say("partner.activities")),
                span("small soft", say("partner.shownOf", shown, page.allActivities()))));
        if (shown == 0) {
            add(none());
            return;
        }
        var body = tag("tbody", "");
        Stream.concat(Vocabulary.TOP.stream(), Stream.of("")).forEach(top -> rows(body, top, page.activities()));
        add(Markup.div("tblwrap", tag("table", "cardable", heads(), body)));
    }

    private static Component none() {
        return CurrentViewer.get().role().mayImport()
                ? States.empty(
                        say("partner.noActivity"),
                        say("partner.noActivity.what"),
                        Markup.link("btn primary", "imports", say("home.import")))
                : States.empty(say("partner.noActivity"), say("partner.noActivity.ask"));
    }

    private void rows(Tag body, String top, List<Activity> activities) {
        var ofDomain = activities.stream()
                .filter(activity -> top.equals(activity.top() == null ? "" : activity.top()))
                .toList();
        for (var at = 0; at < ofDomain.size(); at++) {
            body.add(row(top, ofDomain.get(at), at == 0));
        }
    }

    private Component row(String top, Activity activity, boolean first) {
        return tag(
                "tr",
                "",
                tag("td", first ? "dom" : "dom again", domain(top)),
                cell("activity", "", Markup.div("", text(activity.name()), narrower(activity))),
                cell("place", "", place(activity)),
                cell("audience", "soft", activity.audience() == null ? null : text(activity.audience())),
                cell("when", "soft", Markup.text(when(activity))),
                cell(
                        "freshness",
                        "",
                        Markup.div(
                                "",
                                Markup.div("row wrap", Badges.freshness(activity.freshness()), confirm(activity)),
                                confirmedOn(activity),
                                SourceNote.of(activity.source()))));
    }

    /** What goes on and is no longer fresh can be confirmed by a click. */
    private @Nullable Component confirm(Activity activity) {
        return activity.state().equals("completed") || !confirming.isDue(activity.freshness())
                ? null
                : confirming.button(Fact.activity(activity.id()), activity.name());
    }

    private static @Nullable Component confirmedOn(Activity activity) {
        var on = activity.confirmedOn();
        return on == null
                ? null
                : Markup.p("tiny muted", say("verify.by", Dates.day(on), Dates.day(Freshness.verifyBy(on))));
    }

    private static Component domain(String top) {
        return top.isEmpty() ? span("muted", say("partner.unmapped")) : Mark.named(top, say("domain." + top));
    }

    private static @Nullable Component narrower(Activity activity) {
        var narrower = Markup.p("tiny");
        activity.domains().stream()
                .filter(domain -> !domain.id().equals(activity.top()))
                .forEach(domain -> narrower.add(
                        Markup.text(narrower.getComponentCount() == 0 ? "" : say("list.comma")), ItemLink.to(domain)));
        return narrower.getComponentCount() == 0 ? null : narrower;
    }

    private static Component place(Activity activity) {
        var where = Markup.div("");
        if (activity.place() != null) {
            where.add(text(activity.place()));
        }
        if (activity.country() != null) {
            where.add(span("muted", " " + Words.country(activity.country())));
        }
        activity.stages()
                .forEach(stage -> where.add(Markup.p("tiny", ItemLink.to(stage, say("partner.stage", stage.title())))));
        return where;
    }

    private static String when(Activity activity) {
        var span = Dates.span(activity.when());
        return activity.state().equals("ongoing") && !span.isEmpty()
                ? span
                : Stream.of(say("activity." + activity.state()), span)
                        .filter(part -> !part.isEmpty())
                        .reduce((state, dates) -> say("partner.when", state, dates))
                        .orElse("");
    }

    private static Component heads() {
        var row = tag("tr", "");
        Stream.of("domain", "activity", "place", "audience", "when", "freshness")
                .forEach(column -> row.add(tag("th", "", label(column)).attribute("scope", "col")));
        return tag("thead", "", row);
    }

    private static Component text(String text) {
        return tag("span", "", text).attribute("dir", "auto");
    }

    private static Tag cell(String column, String classes, @Nullable Component... content) {
        return tag("td", classes, content).attribute("data-label", label(column));
    }

    private static String label(String column) {
        return say("partner.column." + column);
    }
}
