package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import org.relais.search.SortBy;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** In which order the results come: each choice is another address. */
final class SortMenu extends Div {

    SortMenu(SearchAddress search) {
        addClassName("sort");
        var orders = Markup.tag("ul", "card");
        for (var order : SortBy.values()) {
            var choice = Markup.link("", search.sorted(order).href(), say("search.sort." + order.code()));
            if (order == search.sort()) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            orders.add(Markup.item("", choice));
        }
        var now = say("search.sort", say("search.sort." + search.sort().code()));
        add(Markup.tag(
                "details",
                "",
                Markup.tag("summary", "btn ghost sm", Markup.text(now), new Icon("chevron-down", 14)),
                orders));
    }
}
