package org.relais.ui.missions;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Aside;
import java.util.List;
import org.relais.missions.MissionPage.OpenNeed;
import org.relais.ui.component.Address;
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
                Markup.span("soft small", CoverageDrawing.said(chosen.month(), cell))));
        add(
                cell.people().isEmpty()
                        ? p("small soft", say("missions.behind.nobody"))
                        : Markup.list(
                                "people",
                                cell.people().stream()
                                        .map(person -> item("", Initials.of(person.title(), "sm"), ItemLink.to(person)))
                                        .toList()));
        if (cell.state().equals("gap")) {
            add(p(
                    "small",
                    Markup.span(
                            "gaptag " + chosen.row().domain(),
                            new Mark(chosen.row().domain(), 14).in("gap"),
                            Markup.text(say("missions.missing", cell.required() - cell.present()))),
                    link("", seek(chosen), say("missions.seek"))));
        }
    }

    /** The mission's own need for the domain where one is open, else the domain itself. */
    private String seek(CoverageCellId chosen) {
        var domain = chosen.row().domain();
        return needs.stream()
                .filter(need -> need.state().equals("open"))
                .filter(need -> need.domains().stream()
                        .anyMatch(wanted -> domains.top(wanted.id()).equals(domain)))
                .findFirst()
                .map(need -> Address.of("experts").with("need", need.id()))
                .orElseGet(() -> Address.of("experts").with("q", chosen.row().label()))
                .href();
    }
}
