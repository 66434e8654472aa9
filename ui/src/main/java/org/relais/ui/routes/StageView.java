package org.relais.ui.routes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.relais.routes.RouteQuery;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.shell.CurrentViewer;

/** A stage is shown on its route. */
@Route("stage/:id")
@PermitAll
class StageView extends Div implements BeforeEnterObserver {

    private final transient RouteQuery query;

    StageView(RouteQuery query) {
        this.query = query;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stage = event.getRouteParameters().get("id").orElseThrow();
        var route = query.routeOfStage(CurrentViewer.get(), stage);
        var asked = Address.of(event.getLocation()).with("stage", stage);
        event.forwardTo(ItemLink.address("route", route), new QueryParameters(asked.parameters()));
    }
}
