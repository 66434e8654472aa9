package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Nav;
import org.relais.search.SearchResult;
import org.relais.searches.Tab;
import org.relais.ui.component.Markup;

/** Kinds of results, each with how many there are. */
final class TabBar extends Nav {

    TabBar(SearchAddress search, SearchResult result) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", say("search.tabs"));
        for (var tab : Tab.values()) {
            var entry = Markup.link(
                    "",
                    search.at(tab).href(),
                    Markup.text(say("search.tab." + tab.code()) + " "),
                    Markup.span("n", say("number", tab.count(result.counts()))));
            if (tab == search.tab()) {
                entry.getElement().setAttribute("aria-current", "true");
            }
            add(entry);
        }
    }
}
