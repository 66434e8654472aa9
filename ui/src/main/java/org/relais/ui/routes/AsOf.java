package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DayPicker;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** The day that the page shows, and the months around it. */
final class AsOf extends Div {

    AsOf(RouteAddress address) {
        addClassName("asof");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("route.asOf.label"));
        var day = address.day();
        add(
                Markup.span("small soft", say("route.asOf")),
                Buttons.icon(
                        "chevron-back",
                        say("route.asOf.before"),
                        () -> address.on(day.minusMonths(1)).open()),
                new DayPicker(
                        say("route.asOf"), day, chosen -> address.on(chosen).open()),
                Buttons.icon(
                        "chevron-forward",
                        say("route.asOf.after"),
                        () -> address.on(day.plusMonths(1)).open()),
                address.isToday()
                        ? Markup.span("badge acc", say("route.today"))
                        : Markup.link("btn sm", address.on(address.today()).href(), say("route.today")));
    }

    /** Says under the frame that another day than today is shown. */
    static Component band(RouteAddress address) {
        var band = Markup.div(
                "asofband",
                new Icon("calendar"),
                Markup.span("", say("route.asOf.band", Dates.day(address.day()))),
                Markup.link("", address.on(address.today()).href(), say("route.asOf.back")));
        band.getElement().setAttribute("role", "status");
        return band;
    }
}
