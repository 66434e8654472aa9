package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What a query seeks in one field: words by themselves, and phrases, of which no word counts without the others.
 * Finds them in a text in one pass over its words, without an index of it.
 */
final class SoughtWords {

    private final Set<String> single = new HashSet<>();
    private final Set<Phrase> phrases = new HashSet<>();

    /** Words by themselves too, known by their letters. */
    private final List<ByteRunAutomaton> like = new ArrayList<>();

    /** Of single words and of phrases: no other word of a text is looked at, unless it is like one. */
    private final CharArraySet all = new CharArraySet(8, false);

    private SoughtWords() {}

    /** By the field in which they are sought; what is excluded is not. */
    static Map<String, SoughtWords> byField(Query query) {
        var sought = new HashMap<String, SoughtWords>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                for (var term : terms) {
                    sought.computeIfAbsent(term.field(), first -> new SoughtWords())
                            .add(leaf, term.text());
                }
            }

            @Override
            public void consumeTermsMatching(Query leaf, String field, Supplier<ByteRunAutomaton> words) {
                sought.computeIfAbsent(field, first -> new SoughtWords()).like.add(words.get());
            }
        });
        return sought;
    }

    private void add(Query leaf, String word) {
        all.add(word);
        switch (leaf) {
            case PhraseQuery phrase ->
                phrases.add(
                        Phrase.of(Arrays.stream(phrase.getTerms()).map(Set::of).toList(), phrase.getPositions()));
            case MultiPhraseQuery phrase ->
                phrases.add(Phrase.of(
                        Arrays.stream(phrase.getTermArrays()).map(Set::of).toList(), phrase.getPositions()));
            default -> single.add(word);
        }
    }

    /** Where they stand in a text, as often as they do; a phrase from its first word to its last. */
    List<TextMarks.Range> in(Analyzer analyzer, String field, String text) {
        var tokens = tokens(analyzer, field, text);
        var found = tokens.stream().filter(token -> isSought(token.word())).map(Token::range);
        if (phrases.isEmpty()) {
            return found.toList();
        }
        var byPosition = tokens.stream().collect(Collectors.groupingBy(Token::position));
        var whole = tokens.stream()
                .flatMap(first -> phrases.stream().flatMap(phrase -> phrase.from(first, byPosition).stream()));
        return Stream.concat(found, whole).toList();
    }

    /** Those that are sought. */
    private List<Token> tokens(Analyzer analyzer, String field, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var word = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var step = stream.getAttribute(PositionIncrementAttribute.class);
            var position = 0;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                if (all.contains(word.buffer(), 0, word.length()) || isLike(word)) {
                    tokens.add(new Token(
                            word.toString(), position, new TextMarks.Range(offset.startOffset(), offset.endOffset())));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
        return tokens;
    }

    private boolean isSought(String word) {
        return single.contains(word) || isLike(word);
    }

    private boolean isLike(CharSequence word) {
        if (like.isEmpty()) {
            return false;
        }
        var letters = new BytesRef(word);
        return like.stream().anyMatch(words -> words.run(letters.bytes, letters.offset, letters.length));
    }

    private record Token(String word, int position, TextMarks.Range range) {}

    /** Words by their distance from the first; several at one place stand in for each other. */
    private record Phrase(Map<Integer, Set<String>> words) {

        static Phrase of(List<Set<Term>> terms, int[] positions) {
            return new Phrase(IntStream.range(0, positions.length)
                    .boxed()
                    .collect(Collectors.toMap(
                            at -> positions[at] - positions[0],
                            at -> terms.get(at).stream().map(Term::text).collect(Collectors.toSet()),
                            (first, second) -> second)));
        }

        /** Where it is, when it begins with a token. */
        Optional<TextMarks.Range> from(Token first, Map<Integer, List<Token>> byPosition) {
            if (!words.getOrDefault(0, Set.of()).contains(first.word())) {
                return Optional.empty();
            }
            var to = first.range().to();
            for (var place : words.entrySet()) {
                var there = byPosition.getOrDefault(first.position() + place.getKey(), List.of()).stream()
                        .filter(token -> place.getValue().contains(token.word()))
                        .findFirst();
                if (there.isEmpty()) {
                    return Optional.empty();
                }
                to = Math.max(to, there.get().range().to());
            }
            return Optional.of(new TextMarks.Range(first.range().from(), to));
        }
    }
}
