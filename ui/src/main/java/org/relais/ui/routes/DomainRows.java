package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.routes.RoutePage.DomainAtStage;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.RoutePage.Work;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/**
 * The rows of one domain at a stage: its activities, or that it is a gap, or that nobody told us.
 *
 * @param confirming what a click does about doubtful work; absent on paper, and on another day than today
 */
record DomainRows(
        Stage stage,
        DomainAtStage domain,
        int most,
        @Nullable Confirming confirming) {

    private static final int MOST = 6;

    DomainRows(Stage stage, DomainAtStage domain, @Nullable Confirming confirming) {
        this(stage, domain, MOST, confirming);
    }

    /** All that is known of it, as on paper nobody can ask for more. */
    static DomainRows whole(Stage stage, DomainAtStage domain) {
        return new DomainRows(stage, domain, domain.work().size(), null);
    }

    List<Component> rows() {
        var rows = new ArrayList<Component>();
        switch (domain.state()) {
            case "gap" -> rows.add(gap());
            case "unknown" -> rows.add(unknown());
            default -> domain.work().stream().limit(most).forEach(work -> rows.add(work(work, rows.isEmpty())));
        }
        if (domain.allWork() > most) {
            rows.add(more());
        }
        return rows;
    }

    private Component gap() {
        return tag(
                "tr",
                "gaprow",
                name(true),
                tag(
                                "td",
                                "gap",
                                span("gaptag", new Icon("warning", 14), Markup.text(say("route.gap"))),
                                span("plain", since()))
                        .attribute("colspan", "4"),
                tag("td", "gap", Markup.link("plain", elsewhere().href(), say("route.elsewhere")))
                        .attribute("colspan", "2"));
    }

    private String since() {
        var since = domain.gapSince();
        var last = domain.lastPartner();
        if (since == null) {
            return say("route.gap.never");
        }
        return last == null
                ? say("route.gap.since", Dates.month(since))
                : say("route.gap.left", Dates.month(since), last);
    }

    private Component unknown() {
        return tag(
                "tr",
                "",
                name(true),
                tag("td", "muted", span("udot"), Markup.text(" " + say("route.unknown")))
                        .attribute("colspan", "6"));
    }

    private Component more() {
        var here = Address.of("partners")
                .with("domain", domain.domain())
                .with("place", stage.place() == null ? stage.name() : stage.place());
        return tag(
                "tr",
                "",
                name(false),
                tag(
                                "td",
                                "soft",
                                Markup.text(say("route.shown", most, domain.allWork()) + " "),
                                Markup.link("", here.href(), say("route.allPartners")))
                        .attribute("colspan", "6"));
    }

    private Component work(Work work, boolean first) {
        return tag(
                "tr",
                "",
                name(first),
                cell("partner", "partner", partner(work)),
                cell("activity", "", text(work.activity())),
                cell("audience", "soft", text(work.audience())),
                cell("when", "soft", Markup.text(when(work))),
                cell(
                        "freshness",
                        "freshness",
                        work.ours()
                                ? presence(work)
                                : Markup.div("row wrap", Badges.freshness(work.freshness()), confirm(work))),
                cell("contact", "", contact(work)));
    }

    /** What is no longer fresh is confirmed by a click. */
    private @Nullable Component confirm(Work work) {
        var fact = work.fact();
        return fact == null || confirming == null || !confirming.isDue(work.freshness())
                ? null
                : confirming.button(fact, work.contact() == null ? work.activity() : work.contact());
    }

    private static Component presence(Work work) {
        return work.state().equals("planned")
                ? span("badge plain", say("route.state.planned"))
                : span("badge acc", say("route.here"));
    }

    private Tag name(boolean first) {
        var label = Mark.named(domain.domain(), say("domain." + domain.domain()));
        return tag("td", first ? "dom" : "dom again", label);
    }

    private static Component partner(Work work) {
        var link = ItemLink.to(
                work.organisation(),
                work.ours()
                        ? say("route.us", work.organisation().title())
                        : work.organisation().title());
        return tag("b", work.ours() ? "us" : "", link).attribute("dir", "auto");
    }

    private static String when(Work work) {
        var span = Dates.span(work.when());
        if (!work.state().equals("planned")) {
            return span;
        }
        return span.isEmpty() ? say("route.state.planned") : say("route.planned", span);
    }

    private static @Nullable Component contact(Work work) {
        var holder = work.heldBy();
        if (holder == null) {
            return span("muted", say("route.contact.unknown"));
        }
        var link = ItemLink.to(holder);
        if (work.ours()) {
            return link;
        }
        return work.contact() == null
                ? span("muted", Markup.text(say("route.contact.ask") + " "), link)
                : span("", span("", work.contact()), span("muted", Markup.text(" · "), link));
    }

    private static @Nullable Component text(@Nullable String text) {
        return text == null || text.isEmpty()
                ? null
                : Markup.tag("span", "", text).attribute("dir", "auto");
    }

    private static Tag cell(String column, String classes, @Nullable Component... content) {
        return tag("td", classes, content).attribute("data-label", say("route.column." + column));
    }

    private Address elsewhere() {
        return Address.of("partners").with("domain", domain.domain());
    }
}
