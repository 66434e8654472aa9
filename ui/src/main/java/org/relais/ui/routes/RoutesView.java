package org.relais.ui.routes;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.relais.routes.RouteLine;
import org.relais.routes.RouteQuery;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** The routes to choose from; where there is one, it opens at once for those who make none. */
@Route("routes")
@PermitAll
class RoutesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RouteQuery query;

    RoutesView(RouteQuery query) {
        this.query = query;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var routes = query.list(CurrentViewer.get(), Words.locale());
        var editor = CurrentViewer.get().role().mayEditRoutes();
        if (routes.size() == 1 && !editor) {
            event.forwardTo(ItemLink.address("route", routes.getFirst().id()));
            return;
        }
        removeAll();
        add(Markup.tag(
                "header",
                "head",
                div("grow", Markup.h1(say("nav.routes")), explained(routes)),
                editor
                        ? link("btn primary", "routes/new", new Icon("plus"), Markup.text(say("routeEdit.new")))
                        : null));
        add(
                routes.isEmpty()
                        ? States.empty(
                                say("routes.empty"),
                                say("routes.empty.what"),
                                link("btn primary", "imports", say("home.import")))
                        : Markup.list(
                                "routes", routes.stream().map(RoutesView::route).toList()));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.routes"));
    }

    private static Component explained(List<RouteLine> routes) {
        return Markup.p("soft", say("routes.explained", routes.size()));
    }

    private static ListItem route(RouteLine route) {
        return Markup.item(
                "",
                link(
                        "card panel",
                        ItemLink.address("route", route.id()),
                        new Icon("route", 24),
                        div(
                                "grow",
                                Markup.h2(route.name()),
                                Markup.p(
                                        "soft",
                                        say("routes.line", route.stages(), route.missions(), route.partners()))),
                        new Icon("chevron-forward")));
    }
}
