package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.schema.Vocabulary;
import org.relais.search.Facet;
import org.relais.search.FacetCount;
import org.relais.search.SearchResult;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainNames;

/** By what the results can be narrowed, with what each choice would leave; a drawer where space is scarce. */
final class FacetPanel extends Aside {

    private static final String OPEN = "open";

    /** Space ticks as Enter does, and what was ticked keeps the focus when the page has answered. */
    private static final String BY_KEYBOARD = """
            const box = event => event.target.closest('[role=checkbox]');
            const name = row => row.closest('section').querySelector('h3').firstChild.textContent
                + '/' + row.querySelector('[dir]').textContent;
            this.addEventListener('keydown', event => {
              if (event.key === ' ' && box(event)) {
                event.preventDefault();
                box(event).click();
              }
            });
            this.addEventListener('click', event => window.relaisTicked = box(event) ? name(box(event)) : null);
            [...this.querySelectorAll('[role=checkbox]')].find(row => name(row) === window.relaisTicked)?.focus();
            window.relaisTicked = null;""";

    FacetPanel(SearchAddress search, SearchResult result, Vocabulary vocabulary) {
        addClassName("facets");
        getElement().setAttribute("aria-label", say("search.filters"));
        getElement().executeJs(BY_KEYBOARD);
        add(Buttons.button("only-narrow ghost", "close", say("search.close"), () -> removeClassName(OPEN)));
        for (var facet : Facet.values()) {
            switch (facet) {
                case DOMAIN -> addDomains(search, counted(result, facet), vocabulary);
                case ROUTE -> addRoutes(search, result);
                case STAGE -> {} // Stands below its routes.
                case MISSION, PARTNER -> addItems(new ItemFacet(search, facet, result));
                case PLACE, LANGUAGE, KIND, STATE, YEAR ->
                    addValues(new ValueFacet(search, facet, counted(result, facet)));
            }
        }
    }

    void open() {
        addClassName(OPEN);
    }

    boolean isOpen() {
        return hasClassName(OPEN);
    }

    private void addDomains(SearchAddress search, List<FacetCount> counted, Vocabulary vocabulary) {
        var counts = counted.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        var tree = new DomainTree(vocabulary, counts, Set.copyOf(search.chosen(Facet.DOMAIN)));
        if (!tree.top().isEmpty()) {
            add(new DomainFacet(search, tree, new DomainNames(vocabulary)).section());
        }
    }

    private void addRoutes(SearchAddress search, SearchResult result) {
        var routes = new RouteFacet(
                search, new ItemFacet(search, Facet.ROUTE, result), new ItemFacet(search, Facet.STAGE, result));
        if (!routes.isEmpty()) {
            add(routes.section());
        }
    }

    private void addItems(ItemFacet items) {
        if (!items.shown().isEmpty()) {
            add(items.section());
        }
    }

    private void addValues(ValueFacet values) {
        if (!values.isEmpty()) {
            add(values.section());
        }
    }

    private static List<FacetCount> counted(SearchResult result, Facet facet) {
        return result.facets().getOrDefault(facet, List.of());
    }
}
