package org.relais.ui.search;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.relais.search.SearchResult;

/** The question as it may have been meant, with the same filters. */
final class DidYouMean extends Paragraph {

    DidYouMean(SearchAddress search, SearchResult result) {
        addClassName("spelling");
        setVisible(!result.spelling().isEmpty());
        getElement().setAttribute("role", "status");
        add(span("", say("search.spelling")));
        result.spelling().forEach(text -> {
            var meant = link("", search.asking(text).href(), text);
            meant.getElement().setAttribute("dir", "auto");
            add(meant);
        });
    }

    /** The likeliest, to go on with where nothing was found. */
    static @Nullable Component button(SearchAddress search, SearchResult result) {
        return result.spelling().stream()
                .findFirst()
                .map(text -> link("btn primary", search.asking(text).href(), say("search.spelling.ask", text)))
                .orElse(null);
    }
}
