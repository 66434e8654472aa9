package org.relais.search;

import java.util.Set;

/**
 * What someone asks of the whole of Relais.
 *
 * @param text as typed: words, "exact phrases", -excluded, ET OU SAUF, (groups), fields as in titre:asile
 * @param types kinds of items wanted; all when empty
 * @param domains notations, any of which an item must be about; all when empty
 * @param dropped labels of expansions that are not wanted
 * @param from rank of the first hit to show, counted from 0
 * @param size how many to show, at most 100
 */
public record SearchQuery(
        String text, Set<ItemType> types, Set<String> domains, Set<String> dropped, int from, int size) {

    private static final int MOST = 100;

    public SearchQuery {
        types = Set.copyOf(types);
        domains = Set.copyOf(domains);
        dropped = Set.copyOf(dropped);
        from = Math.clamp(from, 0, 9_900);
        size = Math.clamp(size, 1, MOST);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), Set.of(), Set.of(), 0, 10);
    }

    public SearchQuery only(Set<ItemType> wanted) {
        return new SearchQuery(text, wanted, domains, dropped, from, size);
    }
}
