package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import org.relais.missions.MissionPage;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.CoverageRow;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;

/** Who covers what in twelve months; below it the people behind the chosen cell. */
final class CoverageSection extends Section {

    private static final String CELL = "cell";

    CoverageSection(MissionPage page, CoverageWindow shown, DomainNames domains) {
        var coverage = page.coverage();
        addClassNames("card", "panel");
        add(Markup.tag(
                "header",
                "spread",
                div("", h2(say("missions.coverage")), p("small soft", explained(coverage, shown))),
                shown.steps()));
        if (coverage.rows().stream().noneMatch(CoverageRow::required)) {
            add(States.empty(say("missions.nothingRequired"), say("missions.nothingRequired.what")));
            return;
        }
        var panel = new CellPanel(page.needs(), domains);
        var drawing = new Drawing("relais-coverage", CoverageDrawing.of(coverage));
        drawing.onChosen(event -> {
            CoverageCellId.read(event.id(), coverage).ifPresent(panel::show);
            // The matrix keeps its focus, so the address is told rather than gone to.
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(shown.address().with(CELL, event.id()).href()));
        });
        shown.address()
                .first(CELL)
                .flatMap(id -> CoverageCellId.read(id, coverage))
                .ifPresent(panel::show);
        add(drawing, div("", panel));
    }

    private static String explained(Coverage coverage, CoverageWindow shown) {
        var required = coverage.rows().stream().filter(CoverageRow::required).count();
        var gaps = coverage.rows().stream()
                .filter(row -> row.cells().getFirst().state().equals("gap"))
                .count();
        var when = shown.isNow() ? say("missions.thisMonth") : say("missions.inMonth", Dates.month(shown.first()));
        return say("missions.coverage.explained", required, coverage.rows().size(), gaps, when);
    }
}
