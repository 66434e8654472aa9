package org.relais.ui.gaps;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapCell.Neighbour;
import org.relais.gaps.GapChange;
import org.relais.gaps.Standing;
import org.relais.gaps.Wanted;
import org.relais.ui.component.Address;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What stands behind a cell: who is there, who asks, who was there, who is next to it; announces itself. */
final class EvidencePanel extends Aside {

    private final transient PresenceItem presences;

    EvidencePanel(Confirming confirming) {
        this.presences = new PresenceItem(confirming);
        addClassNames("card", "panel", "gpe", "empty");
        setId("evidence");
        getElement().setAttribute("aria-live", "polite").setAttribute("aria-label", say("gaps.evidence"));
        add(p("small soft", say("gaps.choose")));
    }

    void show(CellId chosen, @Nullable GapChange change) {
        var cell = chosen.cell();
        var last = cell.last();
        removeClassName("empty");
        removeAll();
        add(head(chosen));
        if (change != null) {
            add(part("gaps.changed", ChangeList.causes(change)));
        }
        part(
                "gaps.present",
                cell.present().stream()
                        .map(one -> presences.of(one, cell.top()))
                        .toList());
        part("gaps.wantedBy", cell.wanted().stream().map(EvidencePanel::wanted).toList());
        part("gaps.last", last == null ? List.of() : List.of(presences.of(last, cell.top())));
        part(
                "gaps.coming",
                cell.coming().stream().map(one -> presences.of(one, cell.top())).toList());
        part("gaps.later", cell.later().stream().map(EvidencePanel::wanted).toList());
        part(
                "gaps.neighbours",
                cell.neighbours().stream().map(EvidencePanel::neighbour).toList());
        if (cell.standing() == Standing.UNKNOWN) {
            add(p("small soft", say("gaps.unknown")));
        }
        add(next(chosen));
    }

    private static Component head(CellId chosen) {
        var badges = Markup.div("row wrap");
        chosen.cell().standings().stream()
                .filter(standing -> standing != Standing.COVERED
                        || chosen.cell().standings().size() == 1)
                .map(EvidencePanel::badge)
                .forEach(badges::add);
        return Markup.div(
                "",
                Markup.h2(chosen.stage().title()),
                Mark.named(chosen.cell().top(), say("domain." + chosen.cell().top())),
                badges);
    }

    static Component badge(Standing standing) {
        var text = Words.opening(say("gap." + standing.code()));
        var icon = new org.relais.ui.component.Icon(GapFilters.icon(standing), 14);
        return standing.isGap()
                ? span("gaptag", icon, Markup.text(text))
                : span(standing.isConcern() ? "badge warn" : "badge plain", icon, Markup.text(text));
    }

    private void part(String title, List<ListItem> items) {
        if (!items.isEmpty()) {
            add(part(title, Markup.list("lst", items)));
        }
    }

    private static Component part(String title, Component content) {
        return Markup.div("", Markup.h3(say(title)), content);
    }

    private static ListItem wanted(Wanted wanted) {
        var when = Dates.span(wanted.when());
        return item(
                "",
                p(
                        "",
                        ItemLink.to(wanted.item()),
                        Markup.text(say("gaps.wants", wanted.item().type())),
                        ItemLink.to(wanted.domain())),
                p(
                        "soft",
                        Stream.of(
                                        wanted.count() == null ? "" : say("gaps.count", wanted.count()),
                                        wanted.level() == null ? "" : say("gaps.level", say("level." + wanted.level())),
                                        when)
                                .filter(text -> !text.isEmpty())
                                .reduce((one, other) -> one + " · " + other)
                                .orElse("")));
    }

    private static ListItem neighbour(Neighbour neighbour) {
        var who = p("soft", "");
        for (var one : neighbour.who()) {
            who.add(Markup.text(who.getComponentCount() == 0 ? "" : say("list.comma")), ItemLink.to(one));
        }
        return item(
                "",
                p(
                        "",
                        Markup.text(say(neighbour.before() ? "gaps.before" : "gaps.after") + " "),
                        ItemLink.to(neighbour.stage())),
                who);
    }

    /** Where to go from here: the stage on its route, and who could come. */
    private static Component next(CellId chosen) {
        var top = chosen.cell().top();
        return p(
                "row wrap small",
                link("", ItemLink.address("stage", chosen.stage().id()), say("gaps.seeStage")),
                chosen.cell().standing().isGap() ? link("", seek(chosen.cell()), say("gaps.seek")) : null,
                link("", Address.of("partners").with("domain", top).href(), say("gaps.elsewhere")));
    }

    /** Who could fill an open need where there is one, else experts of the domain. */
    private static String seek(GapCell cell) {
        return Stream.concat(cell.wanted().stream(), cell.later().stream())
                .filter(wanted -> wanted.item().type().equals("need"))
                .findFirst()
                .map(need -> Address.of("experts").with("need", need.item().id()))
                .orElseGet(() -> Address.of("experts").with("domain", cell.top()))
                .href();
    }
}
