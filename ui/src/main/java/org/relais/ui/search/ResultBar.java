package org.relais.ui.search;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.relais.search.SearchResult;

/** How many of the results are shown, how many of them are folded under another, and in which order they come. */
final class ResultBar extends Div {

    ResultBar(SearchAddress search, SearchResult result) {
        addClassName("bar");
        var shown = say("search.shown", shown(result), result.total(), result.visible());
        var said = div(
                "said",
                span("", shown),
                folding(search, result),
                search.isFiltered() ? unfiltered("", search, result) : null);
        said.getElement().setAttribute("role", "status");
        add(said, new SortMenu(search));
    }

    /** Hits, and the versions folded under them. */
    static long shown(SearchResult result) {
        return result.hits().size() + folded(result);
    }

    static Anchor unfiltered(String classes, SearchAddress search, SearchResult result) {
        return link(classes, search.unfiltered().href(), say("search.unfiltered", result.unfiltered()));
    }

    private static @Nullable Component folding(SearchAddress search, SearchResult result) {
        var folded = folded(result);
        if (search.isFolded()) {
            return folded == 0 ? null : link("", search.folded(false).href(), say("search.unfold", folded));
        }
        return link("", search.folded(true).href(), say("search.fold"));
    }

    private static long folded(SearchResult result) {
        return result.hits().stream().mapToLong(hit -> hit.versions().size()).sum();
    }
}
