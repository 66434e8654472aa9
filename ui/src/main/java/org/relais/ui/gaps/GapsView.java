package org.relais.ui.gaps;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import org.relais.exports.ExportFormat;
import org.relais.gaps.GapExport;
import org.relais.gaps.GapPage;
import org.relais.gaps.RouteGaps;
import org.relais.gaps.Standing;
import org.relais.partners.Confirmation;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Markup;
import org.relais.ui.component.NoSuchDay;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Where are we missing, on what evidence, and what has changed? */
@Route("gaps")
@PermitAll
class GapsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RouteGaps query;
    private final transient GapExport export;
    private final transient Confirming confirming;
    private final Div seg = div("seg");
    private transient GapsAddress shown = new GapsAddress(Address.of(""), LocalDate.now());

    GapsView(RouteGaps query, GapExport export, Confirmation confirmation) {
        this.query = query;
        this.export = export;
        this.confirming = new Confirming(confirmation, CurrentViewer::get, this::show);
        addClassNames("page", "gaps-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = new GapsAddress(Address.of(event.getLocation()), LocalDate.now());
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("gaps.title"));
    }

    private void show() {
        var page = query.page(CurrentViewer.get(), shown.route(), shown.day(), shown.since(), Words.locale());
        removeAll();
        if (page.routes().isEmpty() && shown.route() == null) {
            add(head(page));
            add(States.empty(
                    say("gaps.nothing"), say("gaps.nothing.what"), link("btn primary", "imports", say("home.import"))));
            return;
        }
        var kept = page.kept(shown.filter());
        add(head(page), new GapFilters(page, shown));
        if (kept.routes().isEmpty()) {
            var none = States.empty(
                    say("gaps.none"),
                    say("gaps.none.what", Dates.day(shown.day())),
                    link("btn", shown.withoutFilter().href(), say("gaps.all")));
            none.addClassName("wide");
            add(none);
        } else {
            add(body(page, kept));
        }
        if (page.since() != null) {
            add(new ChangeList(kept, shown));
        }
    }

    private Component[] body(GapPage page, GapPage kept) {
        var evidence = new EvidencePanel(confirming);
        shown.cell(page)
                .ifPresent(chosen -> evidence.show(
                        chosen,
                        page.change(chosen.stage().id(), chosen.cell().top()).orElse(null)));
        if (shown.isList()) {
            return new Component[] {new GapTable(kept, shown.filter(), shown), evidence};
        }
        var drawing = new Drawing(
                "relais-gaps",
                GapDrawing.of(
                        kept, shown.filter(), shown.address().first("cell").orElse(null)));
        drawing.onChosen(event -> choose(event.id(), page, evidence));
        return new Component[] {Markup.section("card panel", drawing), evidence};
    }

    private void choose(String id, GapPage page, EvidencePanel evidence) {
        CellId.read(id, page)
                .ifPresent(chosen -> evidence.show(
                        chosen,
                        page.change(chosen.stage().id(), chosen.cell().top()).orElse(null)));
        shown = new GapsAddress(shown.at(id), shown.today());
        drawSeg();
        // The grid keeps its focus, so the address is told rather than gone to.
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(shown.address().href()));
        // Where the evidence stands below the grid, it comes into sight.
        evidence.getElement()
                .executeJs("if (matchMedia('(width < 1280px)').matches) this.scrollIntoView({block: 'start'})");
    }

    private Component head(GapPage page) {
        drawSeg();
        var counts = page.byStanding(shown.filter());
        var status = p(
                "soft",
                say(
                        "gaps.count.all",
                        counts.getOrDefault(Standing.NEEDED, 0),
                        page.stages().size(),
                        Dates.day(shown.day())));
        status.getElement().setAttribute("role", "status");
        var wrong = new NoSuchDay(shown.address(), GapsAddress.DAY, GapsAddress.SINCE);
        return Markup.tag(
                "header",
                "head",
                div("grow", Markup.h1(say("gaps.title")), p("soft", say("gaps.explained")), status, wrong),
                div(
                        "row wrap acts",
                        seg,
                        GapDownload.of(export, shown, ExportFormat.CSV),
                        GapDownload.of(export, shown, ExportFormat.XLSX),
                        Buttons.button(
                                "sm",
                                "print",
                                say("route.print"),
                                () -> UI.getCurrent().getPage().executeJs("window.print()"))));
    }

    /** Leads on to where one is, with the cell that is chosen. */
    private void drawSeg() {
        seg.removeAll();
        var grid = link("", shown.asList(false).href(), say("gaps.grid"));
        var list = link("", shown.asList(true).href(), say("gaps.list"));
        (shown.isList() ? list : grid).getElement().setAttribute("aria-current", "true");
        seg.add(grid, list);
        seg.getElement().setAttribute("role", "group").setAttribute("aria-label", say("gaps.as"));
    }
}
