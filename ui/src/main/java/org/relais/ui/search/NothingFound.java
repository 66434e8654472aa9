package org.relais.ui.search;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.relais.search.SearchResult;
import org.relais.searches.Tab;
import org.relais.ui.component.Address;
import org.relais.ui.component.DidYouMean;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;

/** What to try next where nothing was found. */
final class NothingFound {

    private NothingFound() {}

    static Component of(SearchAddress search, SearchResult result) {
        if (search.query(Words.locale()).isWithoutWords()) {
            return States.empty(say("search.noWord"), say("search.noWord.what"));
        }
        var elsewhere = Tab.ALL.count(result.counts());
        var actions = Stream.of(
                        DidYouMean.button(result.spelling(), search::asking),
                        elsewhere > 0
                                ? link("btn", search.at(Tab.ALL).href(), say("search.elsewhere", elsewhere))
                                : null,
                        search.isFiltered() && result.unfiltered() > 0
                                ? ResultBar.unfiltered("btn", search, result)
                                : null,
                        link(
                                "btn",
                                Address.of("experts").with("q", search.text()).href(),
                                say("search.askExperts")))
                .toArray(Component[]::new);
        return States.empty(
                say("search.nothing", search.text()), say("search.nothing.what", result.visible()), actions);
    }
}
