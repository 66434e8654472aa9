package org.relais.ui.missions;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import java.time.YearMonth;
import java.util.List;
import org.relais.missions.MissionPage.Behind;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.OpenNeed;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Who stands behind a cell of the matrix, and where to look for who is missing; announces itself. */
final class CellPanel extends Aside {

    private final transient List<OpenNeed> needs;
    private final transient DomainNames domains;

    CellPanel(List<OpenNeed> needs, DomainNames domains) {
        this.needs = List.copyOf(needs);
        this.domains = domains;
        addClassName("behind");
        getElement().setAttribute("aria-live", "polite").setAttribute("aria-label", say("missions.behind"));
        add(p("small soft", say("missions.choose")));
    }

    void show(CoverageCellId chosen) {
        removeAll();
        var cell = chosen.cell();
        add(Markup.div(
                "row wrap",
                Markup.h3(Words.opening(chosen.row().label())),
                span("soft small", CoverageDrawing.said(chosen.month(), cell)),
                cell.level() == null
                        ? null
                        : span("badge plain", say("missions.levelAsked", say("level." + cell.level())))));
        add(
                cell.people().isEmpty()
                        ? p("small soft", say("missions.behind.nobody"))
                        : Markup.list(
                                "people",
                                cell.people().stream()
                                        .map(one -> person(one, cell, chosen.month()))
                                        .toList()));
        if (cell.state().equals("gap")) {
            add(missing(chosen));
        }
    }

    private Component missing(CoverageCellId chosen) {
        var top = chosen.row().top();
        return p(
                "small",
                span(
                        "gaptag " + top,
                        new Mark(top, 14).in("gap"),
                        Markup.text(say(
                                "missions.missing",
                                chosen.cell().required() - chosen.cell().present()))),
                link("", seek(chosen), say("missions.seek")));
    }

    private static ListItem person(Behind one, CoverageCell cell, YearMonth month) {
        var to = one.when().to();
        return item(
                "",
                Initials.of(one.person().title(), "sm"),
                Markup.div(
                        "",
                        p("", ItemLink.to(one.person())),
                        p("soft small", one.role()),
                        p(
                                "row wrap",
                                level(one, cell),
                                one.planned() && one.when().from() != null
                                        ? span(
                                                "badge plain",
                                                say(
                                                        "missions.arrives",
                                                        Dates.day(one.when().from())))
                                        : null,
                                to != null && YearMonth.from(to).equals(month)
                                        ? Badges.badge("warn", "clock", say("missions.leavesOn", Dates.day(to)))
                                        : null)));
    }

    /** What is known of a level, beside the one that is asked for. */
    private static Component level(Behind one, CoverageCell cell) {
        if (one.level() == null) {
            return span("badge unk", say("missions.levelUnknown"));
        }
        var text = say("missions.levelHeld", say("level." + one.level()), say("basis." + one.basis()));
        if (cell.level() == null) {
            return span("badge plain", text);
        }
        return one.fits().equals("low")
                ? Badges.badge("bad", "warning", say("missions.levelLow", text))
                : Badges.badge("ok", "check", text);
    }

    /** The mission's own need for the domain where one is open, else the domain itself. */
    private String seek(CoverageCellId chosen) {
        return needs.stream()
                .filter(need -> need.state().equals("open"))
                .filter(need -> need.domains().stream()
                        .anyMatch(wanted ->
                                domains.top(wanted.id()).equals(chosen.row().top())))
                .findFirst()
                .map(need -> Address.of("experts").with("need", need.id()))
                .orElseGet(
                        () -> Address.of("experts").with("domain", chosen.row().domain()))
                .href();
    }
}
