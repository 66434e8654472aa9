package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Markup;

/** Events, the latest first: the first of them stand open, the next ones fold, and those beyond are only counted. */
final class LatestEvents extends Div {

    static final int OPEN = 4;
    private static final int FOLDED = 50;

    <T> LatestEvents(List<T> events, Function<T, ListItem> item) {
        add(list(events.stream().limit(OPEN).map(item).toList()));
        if (events.size() > OPEN) {
            var shown = Math.min(events.size(), OPEN + FOLDED);
            add(Markup.tag(
                    "details",
                    "small",
                    Markup.tag("summary", "", say("route.older", events.size() - OPEN)),
                    list(events.subList(OPEN, shown).stream().map(item).toList()),
                    shown == events.size() ? null : Markup.p("soft", say("route.events.more", shown, events.size()))));
        }
    }

    static ListItem item(LocalDate date, Component what) {
        return Markup.item("", Markup.tag("time", "", Dates.day(date)).attribute("datetime", date.toString()), what);
    }

    private static Component list(List<ListItem> items) {
        var list = Markup.tag("ol", "");
        items.forEach(list::add);
        return list;
    }
}
