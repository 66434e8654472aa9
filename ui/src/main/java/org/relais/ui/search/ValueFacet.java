package org.relais.ui.search;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relais.search.Facet;
import org.relais.search.FacetCount;
import org.relais.ui.component.Markup;
import org.relais.ui.search.FacetRow.Tick;

/** Narrows a search to values of a facet that has no broader and narrower ones. */
final class ValueFacet {

    private final SearchAddress search;
    private final Facet facet;
    private final List<FacetCount> values;

    ValueFacet(SearchAddress search, Facet facet, List<FacetCount> counted) {
        this.search = search;
        this.facet = facet;
        this.values = inOrder(facet, withChosen(counted, search.chosen(facet)));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Component section() {
        var rows = values.stream()
                .map(value -> Markup.item(
                        "",
                        FacetRow.of(
                                search.toggled(facet.code(), value.value()),
                                isChosen(value) ? Tick.YES : Tick.NO,
                                null,
                                FacetLabel.of(facet, value.value()),
                                value.count())))
                .toList();
        return new FacetSection(
                search,
                FacetFilter.over(
                        FacetSection.list(
                                rows, values.stream().map(this::isChosen).toList()),
                        values.size()),
                facet);
    }

    private boolean isChosen(FacetCount value) {
        return search.chosen(facet).contains(value.value());
    }

    private static List<FacetCount> withChosen(List<FacetCount> counted, List<String> chosen) {
        var all = new ArrayList<>(counted);
        chosen.stream()
                .distinct()
                .filter(value ->
                        counted.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> all.add(new FacetCount(value, 0)));
        return all;
    }

    private static List<FacetCount> inOrder(Facet facet, List<FacetCount> values) {
        return facet == Facet.YEAR
                ? values.stream()
                        .sorted(Comparator.comparing(FacetCount::value).reversed())
                        .toList()
                : values;
    }
}
