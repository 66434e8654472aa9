package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.routes.NearbyEvents;
import org.relais.routes.NearbyEvents.Nearby;
import org.relais.routes.RoutePage.Stage;
import org.relais.ui.component.Markup;

/** What happened around a stage: how far, how many people it struck year by year, and the latest of it. */
final class NearbyPanel extends Section {

    NearbyPanel(NearbyEvents nearby, Stage stage, RouteAddress address) {
        addClassNames("card", "evts", "near");
        getElement().setAttribute("aria-label", say("route.nearby"));
        var events = nearby.events();
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("route.nearby")),
                span("row", distance(nearby.within(), stage, address))));
        if (stage.latitude() == null || stage.longitude() == null) {
            add(Markup.p("soft small", say("route.nearby.noPoint", stage.name())));
        } else if (events.isEmpty()) {
            add(Markup.p("soft small", say("route.nearby.none", nearby.within())));
        } else {
            show(nearby);
        }
    }

    /** Whom the licence of what is shown asks to name. */
    private static Stream<Component> credits(List<Nearby> events) {
        return events.stream()
                .flatMap(event -> Optional.ofNullable(event.register()).stream())
                .filter(register -> register.startsWith("missing-migrants"))
                .limit(1)
                .map(register -> Markup.p("soft tiny", say("route.nearby.iom")));
    }

    private void show(NearbyEvents nearby) {
        var events = nearby.events();
        var years = EventYear.of(nearby);
        add(Markup.p(
                "small",
                say(
                        "route.nearby.sum",
                        events.size(),
                        nearby.dead(),
                        nearby.missing(),
                        String.valueOf(events.getLast().date().getYear()))));
        if (years.size() > 1) {
            add(new YearBars(years));
        }
        add(new LatestEvents(events, NearbyPanel::item));
        credits(events).forEach(this::add);
    }

    private static Select<Integer> distance(int within, Stage stage, RouteAddress address) {
        var select = new Select<Integer>();
        select.setAriaLabel(say("route.nearby.distance"));
        select.setItems(RouteAddress.DISTANCES);
        select.setItemLabelGenerator(kilometres -> say("route.kilometres", kilometres));
        select.setValue(within);
        select.addValueChangeListener(
                chosen -> address.within(chosen.getValue(), stage.sea()).open());
        return select;
    }

    private static ListItem item(Nearby event) {
        return LatestEvents.item(
                event.date(),
                span(
                        "",
                        Markup.tag("span", "", event.text()).attribute("dir", "auto"),
                        span("muted", " " + say("route.away", Math.round(event.kilometres())))));
    }
}
