package org.relais.search;

import java.util.Locale;
import java.util.Optional;

/** In which order hits come. */
public enum SortBy {
    /** What answers best first. */
    RELEVANCE,
    /** The newest first; what has no date comes last. */
    DATE,
    /** What can be relied on for longest first, then what is out of date; what nobody ever confirmed comes last. */
    FRESHNESS;

    /** Short name for addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SortBy> ofCode(String code) {
        return java.util.Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst();
    }
}
