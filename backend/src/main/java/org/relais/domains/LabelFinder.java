package org.relais.domains;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.springframework.stereotype.Component;

/** Finds labels of the vocabulary by how they begin, whatever their case and accents. */
@Component
public class LabelFinder {

    private final TreeMap<String, List<ConceptLabel>> byWords = new TreeMap<>();

    LabelFinder(Vocabulary vocabulary) {
        vocabulary.concepts().forEach(this::learn);
    }

    /** Labels that begin so, in the order of the alphabet, the shorter first. */
    public List<ConceptLabel> beginning(String typed, int most) {
        var words = String.join(" ", ConceptFinder.words(typed));
        return words.isEmpty()
                ? List.of()
                : byWords.subMap(words, words + Character.MAX_VALUE).values().stream()
                        .flatMap(List::stream)
                        .limit(most)
                        .toList();
    }

    private void learn(Concept concept) {
        for (var language : List.of("fr", "en", "ar")) {
            var preferred = concept.prefLabel().in(Locale.of(language));
            Stream.concat(Stream.of(preferred), concept.synonyms(language).stream())
                    .map(label -> new ConceptLabel(label, language, concept.notation(), concept.prefLabel()))
                    .forEach(label -> byWords.computeIfAbsent(
                                    String.join(" ", ConceptFinder.words(label.label())), words -> new ArrayList<>())
                            .add(label));
        }
    }
}
