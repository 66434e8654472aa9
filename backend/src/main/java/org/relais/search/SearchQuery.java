package org.relais.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks of the whole of Relais.
 *
 * @param text as typed: words, "exact phrases", -excluded, ET OU SAUF, (groups), fields as in titre:asile
 * @param types kinds of items wanted; all when empty
 * @param chosen values, by facet: an item must have one of each facet that is named
 * @param dropped labels of expansions that are not wanted
 * @param sort in which order the hits come
 * @param foldedFor the reader's language, where versions of one document are one hit; null where each is one
 * @param from rank of the first hit to show, counted from 0
 * @param size how many to show, at most 100
 */
public record SearchQuery(
        String text,
        Set<ItemType> types,
        Map<Facet, Set<String>> chosen,
        Set<String> dropped,
        SortBy sort,
        @Nullable String foldedFor,
        int from,
        int size) {

    private static final int MOST = 100;

    public SearchQuery {
        types = Set.copyOf(types);
        chosen = chosen.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        dropped = Set.copyOf(dropped);
        from = Math.clamp(from, 0, 9_900);
        size = Math.clamp(size, 1, MOST);
    }

    /** In the order of relevance, with each version of a document as a hit of its own. */
    public SearchQuery(
            String text, Set<ItemType> types, Map<Facet, Set<String>> chosen, Set<String> dropped, int from, int size) {
        this(text, types, chosen, dropped, SortBy.RELEVANCE, null, from, size);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), Map.of(), Set.of(), 0, 10);
    }

    public SearchQuery only(Set<ItemType> wanted) {
        return new SearchQuery(text, wanted, chosen, dropped, sort, foldedFor, from, size);
    }

    public SearchQuery sorted(SortBy order) {
        return new SearchQuery(text, types, chosen, dropped, order, foldedFor, from, size);
    }

    /** The same, with versions of one document as one hit: the one in this language where it answers as well. */
    public SearchQuery foldedFor(String language) {
        return new SearchQuery(text, types, chosen, dropped, sort, language, from, size);
    }

    public SearchQuery unfolded() {
        return new SearchQuery(text, types, chosen, dropped, sort, null, from, size);
    }

    /** Whether something was typed in which there is no letter and no digit: nothing can be found by it. */
    public boolean isWithoutWords() {
        return !text.isBlank() && !QuestionTerms.says(text);
    }

    /** What is chosen of a facet; nothing when it is not used. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same, from another rank. */
    public SearchQuery at(int first, int most) {
        return new SearchQuery(text, types, chosen, dropped, sort, foldedFor, first, most);
    }
}
