package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.search.Facet;
import org.relais.search.FacetCount;
import org.relais.search.FacetName;
import org.relais.search.SearchResult;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.search.FacetRow.Tick;

/** Narrows a search to what concerns certain items: each value is one, with a name of its own. */
final class ItemFacet {

    private final SearchAddress search;
    private final Facet facet;
    private final Map<String, Long> counts;
    private final Map<String, FacetName> names;
    private final List<String> shown;
    private final long unnamed;

    ItemFacet(SearchAddress search, Facet facet, SearchResult result) {
        var counted = result.facets().getOrDefault(facet, List.of());
        this.search = search;
        this.facet = facet;
        this.names = result.names();
        this.counts = counted.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        this.shown = Stream.concat(
                        counted.stream().map(FacetCount::value).filter(names::containsKey),
                        search.chosen(facet).stream())
                .distinct()
                .toList();
        this.unnamed =
                counted.stream().filter(count -> !shown.contains(count.value())).count();
    }

    /** Ids of values, the most frequent first, then those that are chosen and count nothing. */
    List<String> shown() {
        return shown;
    }

    boolean isChosen(String id) {
        return search.chosen(facet).contains(id);
    }

    Optional<FacetName> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    Anchor row(String id, Tick tick) {
        var label = name(id).map(name -> name.title(Words.locale())).orElseGet(() -> say("search.facet.unknown"));
        return FacetRow.of(search.toggled(facet.code(), id), tick, null, label, counts.getOrDefault(id, 0L));
    }

    Component section() {
        var rows = FacetSection.list(
                shown.stream()
                        .map(id -> Markup.item("", row(id, isChosen(id) ? Tick.YES : Tick.NO)))
                        .toList(),
                shown.stream().map(this::isChosen).toList());
        var rest = unnamed == 0 ? null : Markup.p("small soft", say("search.facet.rest", unnamed));
        return new FacetSection(search, Markup.div("", FacetFilter.over(rows, shown.size()), rest), facet);
    }
}
