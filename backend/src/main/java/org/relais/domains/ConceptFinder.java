package org.relais.domains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds the concepts that a text speaks of, in whichever language they have labels, by the longest label
 * that starts at each word. Case, accents, apostrophes, hyphens, the Arabic article and the plural do
 * not matter.
 */
@Component
public class ConceptFinder {

    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** Words of the longest label that is recognised. */
    static final int LONGEST = 10;

    private final Supplier<LabelIndex> labels;

    /** Knows this vocabulary as it is. */
    public ConceptFinder(Vocabulary vocabulary) {
        var fixed = new LabelIndex(vocabulary);
        this.labels = () -> fixed;
    }

    @Autowired
    ConceptFinder(LivingVocabulary vocabulary) {
        this.labels = vocabulary::labels;
    }

    /** The words of a text as this finder counts them. */
    public static List<String> words(String text) {
        return LabelIndex.words(text);
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
        var known = labels.get();
        var words = words(text).stream().map(LabelIndex::singular).toList();
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < words.size(); ) {
            var mention = longest(known, words, at);
            mention.ifPresent(mentions::add);
            at += mention.map(Mention::length).orElse(1);
        }
        return mentions;
    }

    /** The concept of this notation or label. */
    public Optional<Concept> named(String notationOrLabel) {
        var known = labels.get();
        return known.vocabulary().find(notationOrLabel.strip()).or(() -> known.concept(notationOrLabel));
    }

    /** The concept with the label that is spelt most like the text. */
    public Optional<Concept> closest(String text) {
        return labels.get().closest(text);
    }

    private static Optional<Mention> longest(LabelIndex known, List<String> words, int from) {
        var most = Math.min(LONGEST, known.longest(words.get(from)));
        for (var to = Math.min(words.size(), from + most); to > from; to--) {
            var end = to;
            var mention = known.concept(words.subList(from, to)).map(concept -> new Mention(concept, from, end));
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }
}
