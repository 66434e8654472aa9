package org.relais.search;

import java.util.Arrays;
import java.util.Optional;
import org.relais.kernel.Folded;

/** Properties of items that a question can name, as in {@code titre:torture}. */
enum QuestionField {
    TITLE("titre", "title"),
    AUTHOR("auteur", "author"),
    PLACE("lieu", "place"),
    TYPE("type", "type"),
    LANGUAGE("langue", "language"),
    YEAR("annee", "year"),
    DOMAIN("domaine", "domain");

    private final String french;
    private final String english;

    QuestionField(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** The name in a question that is written for somebody. */
    String written() {
        return this == YEAR ? "année" : french;
    }

    /** Whether its values are words, which can be quoted, rather than one of a list. */
    boolean isOfWords() {
        return this == TITLE || this == AUTHOR || this == PLACE;
    }

    /** In French or English, whatever the case and the accents. */
    static Optional<QuestionField> named(String name) {
        var folded = Folded.of(name).value();
        return Arrays.stream(values())
                .filter(field -> folded.equals(field.french) || folded.equals(field.english))
                .findFirst();
    }
}
