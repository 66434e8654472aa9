package org.relais.domains;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.kernel.Folded;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** The labels of a vocabulary as it stood at a moment, by the words in which they are recognised. */
final class LabelIndex {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Letters: what is shorter is like too much. */
    private static final int SHORTEST_LIKE = 4;

    private final Vocabulary vocabulary;
    private final Map<String, Concept> byLabel = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final LabelStarts starts;

    LabelIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.starts = new LabelStarts(vocabulary);
        // Preferred labels first, so that no synonym of one concept hides the name of another.
        vocabulary.concepts().forEach(concept -> preferred(concept).forEach(label -> learn(label, concept)));
        vocabulary.concepts().forEach(concept -> synonyms(concept).forEach(label -> learn(label, concept)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LabelStarts starts() {
        return starts;
    }

    /** The concept that goes by these words. */
    Optional<Concept> concept(String label) {
        return Optional.ofNullable(byLabel.get(key(label)));
    }

    /** The concept that goes by these words, which are singular. */
    Optional<Concept> concept(List<String> words) {
        return Optional.ofNullable(byLabel.get(String.join(" ", words)));
    }

    /** Words of the longest label that begins with a word, which is singular; 0 where none does. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    /** The concept with the label that is spelt most alike; none when no label is alike. */
    Optional<Concept> closest(String text) {
        var key = key(text);
        if (key.length() < SHORTEST_LIKE) {
            return Optional.empty();
        }
        var asked = new Spelling(key);
        return byLabel.entrySet().stream()
                .map(entry -> Map.entry(asked.likeness(new Spelling(entry.getKey())), entry.getValue()))
                .filter(entry -> entry.getKey() >= Spelling.ALIKE)
                .max(Comparator.<Map.Entry<Double, Concept>>comparingDouble(Map.Entry::getKey)
                        .thenComparing(entry -> entry.getValue().notation(), Comparator.reverseOrder()))
                .map(Map.Entry::getValue);
    }

    static List<String> words(String text) {
        return WORD.matcher(Folded.of(text).value())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static String key(String label) {
        return String.join(" ", singularWords(label));
    }

    private static List<String> singularWords(String label) {
        return words(label).stream().map(LabelIndex::singular).toList();
    }

    static String singular(String word) {
        if (ArabicWord.is(word)) {
            return ArabicWord.bare(word);
        }
        var last = word.charAt(word.length() - 1);
        return word.length() > 3 && (last == 's' || last == 'x') ? word.substring(0, word.length() - 1) : word;
    }

    private void learn(String label, Concept concept) {
        var words = singularWords(label);
        if (!words.isEmpty()) {
            byLabel.putIfAbsent(String.join(" ", words), concept);
            longest.merge(words.getFirst(), words.size(), Math::max);
        }
    }

    private static Stream<String> preferred(Concept concept) {
        var label = concept.prefLabel();
        return Stream.of(label.fr(), label.en(), label.ar());
    }

    private static Stream<String> synonyms(Concept concept) {
        return concept.languages().stream().flatMap(language -> concept.synonyms(language).stream());
    }
}
