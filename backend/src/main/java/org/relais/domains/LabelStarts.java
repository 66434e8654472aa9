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

    /**
     * In the order of the alphabet, the shorter first. All words but the last are whole, so that their plural
     * does not matter.
     */
    List<ConceptLabel> beginning(List<String> words, int most) {
        return Stream.of(words(words), begun(words))
                .distinct()
                .flatMap(start -> byWords.subMap(start, start + Character.MAX_VALUE).values().stream())
                .flatMap(List::stream)
                .distinct()
                .limit(most)
                .toList();
    }

    private static String begun(List<String> words) {
        var last = words.size() - 1;
        var whole = words.subList(0, last).stream().map(LabelIndex::singular);
        return words(Stream.concat(whole, Stream.of(words.get(last))).toList());
    }

    private void learn(Concept concept) {
        for (var language : List.of("fr", "en", "ar")) {
            var preferred = concept.prefLabel().in(Locale.of(language));
            Stream.concat(Stream.of(preferred), concept.synonyms(language).stream())
                    .map(label -> new ConceptLabel(label, language, concept.notation(), concept.prefLabel()))
                    .forEach(this::learn);
        }
    }

    private void learn(ConceptLabel label) {
        Stream.of(words(LabelIndex.words(label.label())), LabelIndex.key(label.label()))
                .distinct()
                .forEach(words -> byWords.computeIfAbsent(words, first -> new ArrayList<>())
                        .add(label));
    }

    private static String words(List<String> words) {
        return String.join(" ", words);
    }
}
