package org.relais.domains;

import java.util.HashSet;
import java.util.Set;

/**
 * Words by the pairs of letters in them. Two are alike by the share of pairs that they have in common
 * (Dice): "violence sexuele" and "violence sexuelle" share nearly all, whatever the order of the words.
 */
record Spelling(Set<String> pairs) {

    /** "isole mineurs" still finds "mineurs isolés"; words that share only an ending do not meet. */
    static final double ALIKE = 0.5;

    Spelling(String text) {
        this(pairsOf(text));
    }

    /** From 0, nothing in common, to 1. */
    double likeness(Spelling other) {
        var common = new HashSet<>(pairs);
        common.retainAll(other.pairs);
        var all = pairs.size() + other.pairs.size();
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> pairsOf(String text) {
        var pairs = new HashSet<String>();
        for (var word : LabelIndex.words(text)) {
            var whole = " " + word + " ";
            for (var at = 0; at + 2 <= whole.length(); at++) {
                pairs.add(whole.substring(at, at + 2));
            }
        }
        return pairs;
    }
}
