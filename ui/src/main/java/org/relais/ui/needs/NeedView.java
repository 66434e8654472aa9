package org.relais.ui.needs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.relais.ui.component.Address;

/** The address of a need leads to the people who could fill it. */
@Route("need/:id")
@PermitAll
class NeedView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var need = event.getRouteParameters().get("id").orElseThrow();
        var asked = Address.of(event.getLocation()).with("need", need);
        event.forwardTo("experts", new QueryParameters(asked.parameters()));
    }
}
