package org.relais.ui.routes;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.relais.partners.Confirmation;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.RouteQuery;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.NoSuchDay;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/**
 * Who works along this route, and where is nobody? Line, panel and map stay while the reader goes from
 * stage to stage, so that the line keeps the focus and the map its view.
 */
@Route("route/:id")
@PermitAll
class RouteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RouteQuery query;
    private final transient RouteFiles files;
    private final Div band = new Div();
    private final Header head = new Header();
    private final Legend legend = new Legend();
    private final Drawing line = new Drawing("relais-line", Map.of("stages", List.of(), "labels", Map.of()));
    private final StagePanel panel;
    private final Div around = div("around");
    private final MapPanel map = new MapPanel();
    private transient RouteAddress address = new RouteAddress(Address.of(""), LocalDate.now());
    private String id = "";
    private String name = "";

    RouteView(RouteQuery query, RouteFiles files, Confirmation confirmation) {
        this.query = query;
        this.files = files;
        this.panel = new StagePanel(new Confirming(confirmation, CurrentViewer::get, this::show));
        head.addClassName("head");
        var diagram = Markup.section("card dia", legend, line);
        diagram.getElement().setAttribute("aria-label", say("route.diagram"));
        line.onChosen(chosen -> address.at(chosen.id()).open());
        map.onChosen(stage -> address.at(stage).open());
        add(band, div("rt", head, diagram, panel, around, map));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElseThrow();
        address = new RouteAddress(Address.of(event.getLocation()), LocalDate.now());
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", name);
    }

    private void show() {
        var page = query.page(CurrentViewer.get(), id, address.day(), Words.locale());
        var model = new RouteViewModel(page, address);
        name = page.name();
        showHead(model);
        legend.show(address);
        line.draw(LineDrawing.of(model));
        model.chosen().ifPresentOrElse(stage -> showStage(model, stage), () -> showNoStage(model));
    }

    private void showHead(RouteViewModel model) {
        band.removeAll();
        if (!address.isToday()) {
            band.add(AsOf.band(address));
        }
        var where = say("route.where", model.page().stages().size(), model.missions());
        head.removeAll();
        head.add(
                div(
                        "grow",
                        Markup.p("crumb", Markup.link("", "routes", say("nav.routes")), Markup.text(" / " + where)),
                        Markup.h1(model.page().name()),
                        new NoSuchDay(address.address(), RouteAddress.DAY)),
                new AsOf(address),
                Markup.link("btn", gaps(model), new Icon("table"), Markup.text(say("route.allGaps"))),
                Buttons.button("mapbtn", "map", say("route.map.show"), map::toggle),
                CurrentViewer.get().role().mayEditRoutes()
                        ? Markup.link(
                                "btn",
                                "route/" + model.page().id() + "/edit",
                                new Icon("edit"),
                                Markup.text(say("routeEdit.edit")))
                        : div(""),
                files.menu(model),
                Markup.link("btn", printed().href(), new Icon("print"), Markup.text(say("route.print"))));
    }

    private Address printed() {
        return new Address(
                address.address().path() + "/print", address.address().parameters());
    }

    private String gaps(RouteViewModel model) {
        return Address.of("gaps")
                .with("route", model.page().id())
                .with("on", address.isToday() ? "" : address.day().toString())
                .href();
    }

    private void showStage(RouteViewModel model, Stage stage) {
        var context = query.context(CurrentViewer.get(), model.page(), stage.id(), Words.locale());
        var nearby =
                query.nearby(CurrentViewer.get(), model.page(), stage, address.within(stage.sea()), Words.locale());
        map.show(model, nearby.events());
        panel.show(model, stage, context);
        around.removeAll();
        around.add(
                new NextPanel(model, stage, context),
                new EventsPanel(context.events()),
                new NearbyPanel(nearby, stage, address),
                new AgreementsPanel(context.agreements()),
                new LessonsPanel(stage, context.lessons()));
    }

    private void showNoStage(RouteViewModel model) {
        map.show(model, List.of());
        panel.removeAll();
        panel.add(States.empty(say("route.noStage"), say("route.noStage.what", Dates.day(address.day()))));
        around.removeAll();
    }
}
