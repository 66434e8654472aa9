package org.relais.search;

import java.util.List;
import java.util.Map;

/**
 * An answer, computed on what the viewer may see and nothing else.
 *
 * @param total items that match
 * @param counts items that match, by type, whatever types were asked for
 * @param visible items of the asked types that the viewer may see at all: the N of "n of N"
 * @param expansions what the vocabulary added to the words
 * @param partial whether no item answered enough of the question, so that these answer only some of it
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        Map<ItemType, Long> counts,
        long visible,
        List<Expansion> expansions,
        boolean partial) {

    /** A label in some language that is searched beside what was typed. */
    public record Expansion(String label, String language, String concept) {}
}
