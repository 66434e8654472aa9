package org.relais.ui.positions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.relais.exchange.PartnerTables;
import org.relais.kernel.Folded;
import org.relais.positions.Issue;
import org.relais.positions.Issue.Held;
import org.relais.positions.PositionQuery;
import org.relais.positions.Stance;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.exchange.TakeAlong;
import org.relais.ui.shell.CurrentViewer;

/** Who is with us on an issue, who is not, and who has changed sides? */
@Route("positions")
@PermitAll
class PositionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PositionQuery query;
    private final transient PartnerTables tables;

    PositionsView(PositionQuery query, PartnerTables tables) {
        this.query = query;
        this.tables = tables;
        addClassNames("page", "positions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event.getLocation());
        var asked = address.first("q").orElse("");
        var all = query.all(CurrentViewer.get(), Words.locale());
        var kept = all.stream().filter(issue -> answers(issue, asked)).toList();
        removeAll();
        add(
                Markup.tag(
                        "header",
                        "head",
                        div(
                                "grow",
                                Markup.p("crumb", Markup.link("", "partners", say("nav.partners"))),
                                Markup.h1(say("positions.page"))),
                        new TakeAlong()
                                .table(
                                        "positions",
                                        (viewer, format, locale) -> tables.positions(viewer, format, locale))),
                find(address, asked));
        if (kept.isEmpty()) {
            add(nothing(all, asked));
            return;
        }
        var count = Markup.p("small soft", say("positions.shown", kept.size(), all.size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        kept.forEach(issue -> add(card(issue)));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("positions.page"));
    }

    private static Component find(Address address, String asked) {
        var field = new SearchField(
                "place",
                say("positions.find"),
                text -> address.with("q", text.strip()).open());
        field.show(asked);
        return div("filters", field);
    }

    /** By the issue, by who speaks of it, or by what they say. */
    private static boolean answers(Issue issue, String asked) {
        var wanted = Folded.of(asked).value();
        return Folded.of(issue.name()).value().contains(wanted)
                || issue.held().stream()
                        .map(Held::latest)
                        .anyMatch(position -> Folded.of(position.holder().title() + " "
                                        + (position.text() == null ? "" : position.text()))
                                .value()
                                .contains(wanted));
    }

    private static Component nothing(List<Issue> all, String asked) {
        return all.isEmpty()
                ? States.empty(say("positions.nothing"), say("positions.nothing.what"))
                : States.empty(
                        say("positions.notFound", asked),
                        say("positions.notFound.what"),
                        Markup.link("btn", "positions", say("positions.all")));
    }

    private static Component card(Issue issue) {
        var columns = div("stances");
        Arrays.stream(Stance.values())
                .filter(stance -> issue.count(stance) > 0)
                .forEach(stance -> columns.add(column(issue, stance)));
        return Markup.section(
                "card panel",
                Markup.tag(
                        "header",
                        "spread",
                        Markup.h2(issue.name()),
                        span(
                                "small soft",
                                say("positions.partners", issue.held().size()))),
                columns);
    }

    private static Component column(Issue issue, Stance stance) {
        var held = issue.held().stream()
                .filter(one -> one.latest().stance() == stance)
                .toList();
        return div(
                "stance",
                Markup.p("", StanceBadge.of(stance), Markup.text(" "), span("small soft", say("number", held.size()))),
                Markup.list("lst", held.stream().map(PositionsView::item).toList()));
    }

    private static ListItem item(Held held) {
        var position = held.latest();
        var text = position.text();
        return Markup.item(
                "",
                div(
                        "grow",
                        Markup.tag("b", "", ItemLink.to(position.holder())),
                        text == null ? null : Markup.p("soft small", Markup.tag("bdi", "", text)),
                        Markup.p("tiny muted", PositionList.said(position)),
                        held.isTurned() ? turned(held) : null));
    }

    private static Component turned(Held held) {
        var before = held.earlier().getFirst();
        return Markup.p(
                "tiny",
                Markup.text(say("positions.before", StanceBadge.word(before.stance()))),
                Markup.text(" "),
                span("muted", PositionList.said(before)));
    }
}
