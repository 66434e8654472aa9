package org.relais.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.relais.kernel.Folded;

/** Properties of items that a question can name, as in {@code titre:torture}. */
enum QuestionField {
    TITLE("titre", "title"),
    AUTHOR("auteur", "author"),
    PLACE("lieu", "place"),
    TYPE("type"),
    LANGUAGE("langue", "language"),
    YEAR("annee", "year"),
    DOMAIN("domaine", "domain");

    private final List<String> names;

    QuestionField(String... names) {
        this.names = List.of(names);
    }

    /** In French or English, whatever the case and the accents. */
    static Optional<QuestionField> named(String name) {
        var folded = Folded.of(name).value();
        return Arrays.stream(values())
                .filter(field -> field.names.contains(folded))
                .findFirst();
    }
}
