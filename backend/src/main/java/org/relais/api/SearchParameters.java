package org.relais.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.search.Facet;
import org.relais.search.ItemType;
import org.relais.search.SearchQuery;
import org.relais.search.SortBy;

/** What is searched for, as addresses say it: whatever is left out asks for nothing. */
record SearchParameters(
        @Nullable String q,
        @Nullable Set<ItemType> type,
        @Nullable Set<String> domain,
        @Nullable Set<String> route,
        @Nullable Set<String> stage,
        @Nullable Set<String> mission,
        @Nullable Set<String> partner,
        @Nullable Set<String> place,
        @Nullable Set<String> language,
        @Nullable Set<String> kind,
        @Nullable Set<String> state,
        @Nullable Set<String> year,
        @Nullable Set<String> drop,
        @Nullable SortBy sort,
        @Nullable Boolean unfold) {

    /** @param reader in whose language a document is shown that there is in several */
    SearchQuery query(int from, int size, Locale reader) {
        var language = Boolean.TRUE.equals(unfold) ? null : reader.getLanguage();
        var order = Objects.requireNonNullElse(sort, SortBy.RELEVANCE);
        return new SearchQuery(
                Objects.requireNonNullElse(q, ""), all(type), chosen(), all(drop), order, language, from, size);
    }

    private Map<Facet, Set<String>> chosen() {
        return Stream.of(Facet.values()).collect(Collectors.toMap(facet -> facet, facet -> all(named(facet))));
    }

    private @Nullable Set<String> named(Facet facet) {
        return switch (facet) {
            case DOMAIN -> domain;
            case ROUTE -> route;
            case STAGE -> stage;
            case MISSION -> mission;
            case PARTNER -> partner;
            case PLACE -> place;
            case LANGUAGE -> language;
            case KIND -> kind;
            case STATE -> state;
            case YEAR -> year;
        };
    }

    private static <T> Set<T> all(@Nullable Set<T> given) {
        return given == null ? Set.of() : given;
    }
}
