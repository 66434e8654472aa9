package org.relais.sources.partners;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often each text was said; what was not said is not counted. */
final class Tally {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String text) {
        if (!text.isEmpty()) {
            counts.merge(text, 1, Integer::sum);
        }
    }

    /** The most frequent, the earlier one of two as frequent. */
    Optional<String> most() {
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    int distinct() {
        return counts.size();
    }
}
