package org.relais.searches;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relais.search.ItemType;

/** The tabs of the search page: kinds of items that people look for together. */
public enum Tab {
    ALL,
    PEOPLE,
    PARTNERS,
    DOCUMENTS,
    MISSIONS,
    ROUTES,
    DOMAINS;

    /** The types under the tab; all of them when empty. */
    public Set<ItemType> types() {
        return switch (this) {
            case ALL -> Set.of();
            case PEOPLE -> Set.of(ItemType.PERSON);
            case PARTNERS -> Set.of(ItemType.ORGANISATION);
            case DOCUMENTS -> Set.of(ItemType.LESSON, ItemType.DOCUMENT);
            case MISSIONS -> Set.of(ItemType.MISSION, ItemType.NEED);
            case ROUTES -> Set.of(ItemType.ROUTE, ItemType.STAGE, ItemType.EVENT);
            case DOMAINS -> Set.of(ItemType.DOMAIN);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public long count(Map<ItemType, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> types().isEmpty() || types().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All, where there is no such tab. */
    public static Tab ofCode(String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
