package org.relais.domains;

import java.util.ArrayList;
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
import org.springframework.stereotype.Component;

/**
 * Finds the concepts that a text speaks of, in whichever of the three languages, by the longest label
 * that starts at each word. Case, accents, apostrophes, hyphens and the plural do not matter.
 */
@Component
public class ConceptFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar");
    private static final int LONGEST = 10;

    private final Vocabulary vocabulary;
    private final Map<String, Concept> byLabel = new HashMap<>();

    public ConceptFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        // Preferred labels first, so that no synonym of one concept hides the name of another.
        vocabulary.concepts().forEach(concept -> preferred(concept).forEach(label -> learn(label, concept)));
        vocabulary.concepts().forEach(concept -> synonyms(concept).forEach(label -> learn(label, concept)));
    }

    /** The words of a text as this finder counts them. */
    public static List<String> words(String text) {
        return WORD.matcher(Folded.of(text).value())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The same words as they are written, for an analyser that knows more of their language than folding does. */
    public static List<String> written(String text) {
        var folded = words(text);
        var written = WRITTEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> words(word).size() == 1 ? Stream.of(word) : words(word).stream())
                .toList();
        // A sign that folds into letters, as ℃ does, is no word before it is folded.
        return written.size() == folded.size() ? written : folded;
    }

    /** Mentions from left to right, none overlapping another. */
    public List<Mention> in(String text) {
        var words = words(text).stream().map(ConceptFinder::singular).toList();
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < words.size(); ) {
            var mention = longest(words, at);
            mention.ifPresent(mentions::add);
            at += mention.map(Mention::length).orElse(1);
        }
        return mentions;
    }

    /** The concept of this notation or label. */
    public Optional<Concept> named(String notationOrLabel) {
        return vocabulary
                .find(notationOrLabel.strip())
                .or(() -> Optional.ofNullable(byLabel.get(key(notationOrLabel))));
    }

    private Optional<Mention> longest(List<String> words, int from) {
        for (var to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            var concept = byLabel.get(String.join(" ", words.subList(from, to)));
            if (concept != null) {
                return Optional.of(new Mention(concept, from, to));
            }
        }
        return Optional.empty();
    }

    private void learn(String label, Concept concept) {
        var key = key(label);
        if (!key.isEmpty()) {
            byLabel.putIfAbsent(key, concept);
        }
    }

    private static Stream<String> preferred(Concept concept) {
        var label = concept.prefLabel();
        return Stream.of(label.fr(), label.en(), label.ar());
    }

    private static Stream<String> synonyms(Concept concept) {
        return LANGUAGES.stream().flatMap(language -> concept.synonyms(language).stream());
    }

    private static String key(String label) {
        return String.join(
                " ", words(label).stream().map(ConceptFinder::singular).toList());
    }

    private static String singular(String word) {
        var last = word.charAt(word.length() - 1);
        return word.length() > 3 && (last == 's' || last == 'x') ? word.substring(0, word.length() - 1) : word;
    }
}
