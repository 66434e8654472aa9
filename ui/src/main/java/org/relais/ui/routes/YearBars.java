package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.relais.ui.component.Markup;

/** Year by year how many died or went missing, as bars of one colour; a year counts as said aloud, too. */
final class YearBars extends OrderedList {

    YearBars(List<EventYear> years) {
        addClassName("years");
        getElement().setAttribute("aria-label", say("route.nearby.years"));
        var most = years.stream().mapToLong(EventYear::people).max().orElse(1);
        years.forEach(year -> add(bar(year, Math.max(1, most))));
    }

    private static ListItem bar(EventYear year, long most) {
        var said = say("route.nearby.year", String.valueOf(year.year()), year.events(), year.dead(), year.missing());
        var item = Markup.item(
                "",
                span("n", year.people() == 0 ? "" : say("number", year.people())),
                span("bar", ""),
                span("y", String.valueOf(year.year())));
        item.getElement().setAttribute("title", said);
        item.getElement().setAttribute("aria-label", said);
        item.getStyle().set("--share", String.valueOf((double) year.people() / most));
        return item;
    }
}
