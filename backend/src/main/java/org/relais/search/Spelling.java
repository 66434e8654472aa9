package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.relais.domains.ConceptFinder;
import org.relais.search.OpenWords.Word;
import org.relais.search.TypedWords.Span;
import org.relais.security.Viewer;

/**
 * Did you mean? Words that nothing has, or hardly anything, are put right by words of what every account may
 * read, never by those of a restricted item, and only where the viewer would find more.
 */
final class Spelling {

    private static final int MOST = 3;

    /** Who types more than this has copied a text. */
    private static final int LONGEST = 300;

    private static final int MOST_WORDS = 16;

    /** With more strange words than this a question is in another language rather than misspelt. */
    private static final int MOST_SLIPS = 4;

    /** From this length on two letters may be wrong. */
    private static final int LONG = 6;

    /** In more rows than this a word is no slip. */
    private static final int SELDOM = 2;

    /** Who finds so much is not stopped by a word that is only rare. */
    private static final int ENOUGH = 10;

    /** How much more often the other word must stand where the typed one stands at all. */
    private static final int MUCH_MORE = 20;

    private final ConceptFinder concepts;
    private final WordQueries words;

    Spelling(ConceptFinder concepts, WordQueries words) {
        this.concepts = concepts;
        this.words = words;
    }

    /**
     * The question put right, whole, in up to three ways; the likeliest first.
     *
     * @param hits as many as it finds as it was typed
     */
    List<String> of(Viewer viewer, SearchQuery query, long hits, IndexSearcher searcher) throws IOException {
        if (query.text().length() > LONGEST) {
            return List.of();
        }
        var typed = TypedWords.of(query.text());
        var slips = slips(viewer, typed, hits < ENOUGH, searcher);
        if (slips.isEmpty() || slips.size() > MOST_SLIPS) {
            return List.of();
        }
        var found = count(viewer, query, query.text(), words(slips.keySet()), searcher);
        var better = new ArrayList<String>();
        for (var other : readings(slips)) {
            var text = typed.with(other);
            if (better.size() < MOST && count(viewer, query, text, other.values(), searcher) > found) {
                better.add(text);
            }
        }
        return better;
    }

    /** Every slip by its likeliest word, then one of them by another. */
    private static List<Map<Span, String>> readings(Map<Span, List<Word>> slips) {
        var likeliest = new LinkedHashMap<Span, String>();
        slips.forEach((span, others) -> likeliest.put(span, others.getFirst().written()));
        var readings = new ArrayList<Map<Span, String>>();
        readings.add(likeliest);
        slips.forEach((span, others) -> others.stream().skip(1).forEach(other -> {
            var reading = new LinkedHashMap<>(likeliest);
            reading.put(span, other.written());
            readings.add(reading);
        }));
        return readings;
    }

    private Map<Span, List<Word>> slips(Viewer viewer, TypedWords typed, boolean few, IndexSearcher searcher)
            throws IOException {
        var open = new OpenWords(OpenStatistics.reader(searcher));
        var slips = new LinkedHashMap<Span, List<Word>>();
        for (var span : typed.words().stream().limit(MOST_WORDS).toList()) {
            var others = others(viewer, span.word(), few ? SELDOM : 0, open, searcher);
            if (!others.isEmpty()) {
                slips.put(span, others);
            }
        }
        return slips;
    }

    private List<Word> others(Viewer viewer, String word, int seldom, OpenWords open, IndexSearcher searcher)
            throws IOException {
        if (words.isEmptyWord(word) || !concepts.in(word).isEmpty()) {
            return List.of();
        }
        var rows = rows(word, searcher);
        if (rows > seldom || (rows == 0 && isKnown(viewer, word, searcher))) {
            return List.of();
        }
        var folded = AccentBlind.folded(word);
        var near = others(folded, 1, 0, open);
        if (rows > 0) {
            return near.stream()
                    .filter(other -> other.rows() >= (long) MUCH_MORE * rows && !isSame(word, other))
                    .toList();
        }
        return near.isEmpty() && folded.length() >= LONG ? others(folded, 2, 1, open) : near;
    }

    /** The likeliest, and others that are not much rarer. */
    private static List<Word> others(String folded, int edits, int same, OpenWords open) throws IOException {
        var near = open.like(AccentBlind.near(folded, edits, same), 2 * MOST).stream()
                .filter(other -> !AccentBlind.folded(other.written()).equals(folded))
                .sorted(Comparator.comparing(other -> !other.written().startsWith(folded.substring(0, 1))))
                .toList();
        return near.stream()
                .filter(other -> other.rows() * MUCH_MORE >= near.getFirst().rows())
                .limit(MOST)
                .toList();
    }

    /** Rows of what every account may read that have the word, in the field where most have it. */
    private int rows(String word, IndexSearcher searcher) throws IOException {
        var open = OpenStatistics.reader(searcher);
        var most = 0;
        for (var term : words.textTerms(word)) {
            most = Math.max(most, open.docFreq(term));
        }
        return most;
    }

    /** Whether the viewer finds anything by the word, be it only in what others may not see. */
    private boolean isKnown(Viewer viewer, String word, IndexSearcher searcher) throws IOException {
        return count(viewer, SearchQuery.of(word), word, List.of(word), searcher) > 0;
    }

    private boolean isSame(String word, Word other) {
        return words.textTerms(word).stream().anyMatch(words.textTerms(other.written())::contains);
    }

    private static List<String> words(Set<Span> spans) {
        return spans.stream().map(Span::word).toList();
    }

    /** What the question finds that has one of some of its words: of a long question it need not have each. */
    private int count(Viewer viewer, SearchQuery query, String text, Collection<String> some, IndexSearcher searcher)
            throws IOException {
        var oneOf = new BooleanQuery.Builder();
        some.forEach(word -> oneOf.add(items(query, new Question.Words(word)), Occur.SHOULD));
        var whole = items(query, QuestionParser.read(text, concepts).question());
        return searcher.count(Gate.rows(viewer, Fields.ROW_ITEM)
                .add(whole, Occur.MUST)
                .add(oneOf.build(), Occur.FILTER)
                .build());
    }

    private Query items(SearchQuery query, Question question) {
        return new ItemQueryPlan(question, query.dropped(), concepts, words, false).items();
    }
}
