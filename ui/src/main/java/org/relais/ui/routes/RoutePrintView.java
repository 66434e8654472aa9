package org.relais.ui.routes;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.RouteQuery;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A route for paper: the line, then stage by stage who does what, on A4 pages. */
@Route("route/:id/print")
@PermitAll
class RoutePrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RouteQuery query;
    private String name = "";

    RoutePrintView(RouteQuery query) {
        this.query = query;
        addClassNames("page", "paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElseThrow();
        var address = new RouteAddress(Address.of(event.getLocation()), LocalDate.now());
        var page = query.page(CurrentViewer.get(), id, address.day(), Words.locale());
        var model = new RouteViewModel(page, address);
        name = page.name();
        removeAll();
        add(head(model, id));
        if (page.stages().isEmpty()) {
            add(States.empty(say("route.noStage"), say("route.noStage.what", Dates.day(address.day()))));
            return;
        }
        var line = new Drawing("relais-line", LineDrawing.of(model));
        add(Markup.section("paperline", line));
        page.stages().forEach(stage -> add(stage(model, stage)));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", name);
    }

    private static Component head(RouteViewModel model, String id) {
        var back = new Address("route/" + id, model.address().address().parameters());
        return Markup.tag(
                "header",
                "head",
                div(
                        "grow",
                        Markup.h1(model.page().name()),
                        Markup.p(
                                "soft",
                                say(
                                        "route.paper.asOf",
                                        Dates.day(model.address().day()),
                                        Dates.day(LocalDate.now())))),
                Markup.link("btn", back.href(), say("route.paper.back")),
                Buttons.button(
                        "primary",
                        "print",
                        say("route.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()")));
    }

    private static Component stage(RouteViewModel model, Stage stage) {
        var heads = Markup.tag("tr", "");
        Stream.of("domain", "partner", "activity", "audience", "when", "freshness", "contact")
                .forEach(column -> heads.add(
                        Markup.tag("th", "", say("route.column." + column)).attribute("scope", "col")));
        var body = Markup.tag("tbody", "");
        stage.domains()
                .forEach(domain -> body.add(DomainRows.whole(stage, domain).rows()));
        var gaps = model.gaps(stage);
        return Markup.section(
                "card stage",
                Markup.tag(
                        "header",
                        "",
                        Markup.h2(model.number(stage) + ". " + stage.name()),
                        Markup.span("soft small", stage.country() == null ? "" : Words.country(stage.country())),
                        gaps == 0
                                ? null
                                : Markup.span(
                                        "badge warn", new Icon("warning", 12), Markup.text(say("route.gaps", gaps)))),
                Markup.tag("table", "cardable", Markup.tag("thead", "", heads), body));
    }
}
