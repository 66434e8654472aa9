package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.routes.StageContext.StageEvent;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Markup;

/** What happened at a stage, the latest first. */
final class EventsPanel extends Section {

    private static final int MOST = 4;

    EventsPanel(List<StageEvent> events) {
        addClassNames("card", "evts");
        getElement().setAttribute("aria-label", say("route.events"));
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("route.events")),
                span("small soft", say("route.shownOf", Math.min(MOST, events.size()), events.size()))));
        if (events.isEmpty()) {
            add(Markup.p("soft small", say("route.noEvents")));
            return;
        }
        add(list(events.stream().limit(MOST).toList()));
        if (events.size() > MOST) {
            add(Markup.tag(
                    "details",
                    "small",
                    Markup.tag("summary", "", say("route.older", events.size() - MOST)),
                    list(events.subList(MOST, events.size()))));
        }
    }

    private static Component list(List<StageEvent> events) {
        var list = Markup.tag("ol", "");
        events.forEach(event -> list.add(Markup.item(
                "",
                Markup.tag("time", "", Dates.day(event.date()))
                        .attribute("datetime", event.date().toString()),
                Markup.tag("span", "", event.text()).attribute("dir", "auto"))));
        return list;
    }
}
