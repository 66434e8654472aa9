package org.relais.domains;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** The labels of a vocabulary as it stood at a moment, by how they begin. */
final class LabelStarts {

    private final TreeMap<String, List<ConceptLabel>> byWords = new TreeMap<>();

    LabelStarts(Vocabulary vocabulary) {
        vocabulary.concepts().forEach(this::learn);
    }

    /** In the order of the alphabet, the shorter first. */
    List<ConceptLabel> beginning(String words, int most) {
        return byWords.subMap(words, words + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .limit(most)
                .toList();
    }

    private void learn(Concept concept) {
        for (var language : List.of("fr", "en", "ar")) {
            var preferred = concept.prefLabel().in(Locale.of(language));
            Stream.concat(Stream.of(preferred), concept.synonyms(language).stream())
                    .map(label -> new ConceptLabel(label, language, concept.notation(), concept.prefLabel()))
                    .forEach(label -> byWords.computeIfAbsent(words(label.label()), words -> new ArrayList<>())
                            .add(label));
        }
    }

    static String words(String text) {
        return String.join(" ", LabelIndex.words(text));
    }
}
