package org.relais.bench.speed;

import java.util.List;
import java.util.Map;
import org.relais.search.Facet;

/**
 * A typical question, before it is written in the way of whoever is asked.
 *
 * @param language of its words
 * @param words single words, or labels of several words
 * @param chosen at most one value, of at most one facet
 * @param cleared whether the viewer may see what is restricted
 */
record Question(Form form, String language, List<String> words, Map<Facet, String> chosen, boolean cleared) {

    /** How the words are joined. */
    enum Form {
        /** One to five, side by side. */
        WORDS,
        /** A label of the vocabulary, with or without a word. */
        CONCEPT,
        /** Words to the letter, as they stand. */
        PHRASE,
        BOTH,
        EITHER,
        WITHOUT
    }

    /** The words side by side. */
    String plain() {
        return String.join(" ", words);
    }

    /** The words as they are typed, with an engine's own signs. */
    String text(String both, String either, String without) {
        return switch (form) {
            case WORDS, CONCEPT -> plain();
            case PHRASE -> '"' + plain() + '"';
            case BOTH -> String.join(both, words);
            case EITHER -> String.join(either, words);
            case WITHOUT -> String.join(without, words);
        };
    }
}
