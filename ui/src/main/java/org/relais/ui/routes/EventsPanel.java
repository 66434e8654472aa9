package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.routes.StageContext.StageEvent;
import org.relais.ui.component.Markup;

/** What happened at a stage, the latest first. */
final class EventsPanel extends Section {

    EventsPanel(List<StageEvent> events) {
        addClassNames("card", "evts");
        getElement().setAttribute("aria-label", say("route.events"));
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("route.events")),
                span("small soft", say("route.shownOf", Math.min(LatestEvents.OPEN, events.size()), events.size()))));
        if (events.isEmpty()) {
            add(Markup.p("soft small", say("route.noEvents")));
            return;
        }
        add(new LatestEvents(events, EventsPanel::item));
    }

    private static ListItem item(StageEvent event) {
        return LatestEvents.item(
                event.date(), Markup.tag("span", "", event.text()).attribute("dir", "auto"));
    }
}
