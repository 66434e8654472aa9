package org.relais.questions;

import java.util.Locale;
import org.relais.search.SearchResult;

/** How much a question found, roughly: more would tell of what was there on a day. */
public enum Found {
    NONE,
    /** Nothing answered all of it, only some of its words. */
    PARTLY,
    FEW,
    MANY;

    private static final int MOST_OF_FEW = 9;

    /** Of the whole question, whatever filters and tabs hide. */
    static Found of(SearchResult result) {
        var everywhere =
                result.counts().values().stream().mapToLong(Long::longValue).sum();
        var found = Math.max(result.unfiltered(), everywhere);
        if (found == 0) {
            return NONE;
        }
        return result.partial() ? PARTLY : found <= MOST_OF_FEW ? FEW : MANY;
    }

    /** As the graph holds it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
