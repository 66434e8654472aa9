package org.relais.search;

import java.util.List;
import java.util.Map;

/**
 * An answer, computed on what the viewer may see and nothing else.
 *
 * @param total items that match
 * @param counts items that match, by type, whatever types were asked for
 * @param facets items that match, by value of each facet, whatever was chosen of that facet; most first
 * @param names of the values that are items: of those chosen, and of the most frequent ones of each facet
 * @param visible items of the asked types that the viewer may see at all: the N of "n of N"
 * @param unfiltered items of the asked types that would match if no facet were used
 * @param expansions what the vocabulary added to the words
 * @param partial whether no item answered enough of the question, so that these answer only some of it
 * @param timedOut whether the time was up before everything had been looked at: there may be more, and better
 * @param notes what of the question was not understood, and searched as plain words
 * @param spelling the question as it may have been meant, where some of its words seem misspelt; likeliest first
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        Map<ItemType, Long> counts,
        Map<Facet, List<FacetCount>> facets,
        Map<String, FacetName> names,
        long visible,
        long unfiltered,
        List<Expansion> expansions,
        boolean partial,
        boolean timedOut,
        List<Note> notes,
        List<String> spelling) {

    SearchResult spelt(List<String> corrected) {
        return new SearchResult(
                hits,
                total,
                counts,
                facets,
                names,
                visible,
                unfiltered,
                expansions,
                partial,
                timedOut,
                notes,
                List.copyOf(corrected));
    }

    /** A label in some language that is searched beside what was typed. */
    public record Expansion(String label, String language, String concept) {}

    /** A piece of the question that follows no rule: which, where that can be shown. */
    public record Note(Problem problem, String text) {}

    /** Why a piece of a question was taken for plain words. */
    public enum Problem {
        /** One quote without the other. */
        QUOTE,
        /** One parenthesis without the other, or too many within each other. */
        PARENTHESIS,
        /** An operator with nothing beside it. */
        OPERATOR,
        /** A field that there is not. */
        FIELD,
        /** A value that its field cannot have. */
        VALUE,
        /** More operators and conditions than one question can have. */
        OPERATORS,
        /** Longer than a question can be: the rest was left out. */
        LENGTH
    }
}
