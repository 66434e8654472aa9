package org.relais.search;

import java.util.Comparator;

/** How many items have a value of a facet: as many as choosing it too would show. */
public record FacetCount(String value, long count) {

    static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);
}
