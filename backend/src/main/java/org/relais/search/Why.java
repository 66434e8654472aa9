package org.relais.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an item answers a question, in points.
 *
 * @param shares what each reason adds, the most first; together they are the score
 */
public record Why(double score, List<Share> shares) {

    /**
     * What one reason adds to the score.
     *
     * @param what the word typed, the label, the phrase, or the notation of the domain
     * @param language of a label of the vocabulary
     * @param inTitle whether the word is in the title too, where words count twice
     */
    public record Share(
            Reason reason, String what, @Nullable String language, boolean inTitle, double points) {}

    /** How something of a question is answered. */
    public enum Reason {
        /** A word that was typed, in whatever form. */
        WORD,
        /** Words that are written just as they were typed. */
        TYPED,
        /** What the vocabulary says instead of what was typed. */
        LABEL,
        /** A phrase in quotes. */
        PHRASE,
        /** A title that holds all of the words. */
        TITLE,
        /** A name that sounds like a word that was typed. */
        NAME,
        /** A domain that the item is tagged with. */
        DOMAIN
    }
}
