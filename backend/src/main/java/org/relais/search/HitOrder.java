package org.relais.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** The first of what matches, in the order that is asked for; equals come by their id, wherever the index has them. */
final class HitOrder {

    private static final SortField BY_ID = new SortField(Fields.TIE, SortField.Type.STRING);

    private static final Query SUPERSEDED = new TermQuery(new Term(Fields.SUPERSEDED, "yes"));

    private final IndexSearcher searcher;
    private final SortBy by;
    private final Sort sort;

    HitOrder(IndexSearcher searcher, SortBy by) {
        this.searcher = searcher;
        this.by = by;
        this.sort = switch (by) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
            case DATE -> new Sort(latest(Fields.DATE), SortField.FIELD_SCORE, BY_ID);
            case FRESHNESS -> new Sort(latest(Fields.TRUSTED), SortField.FIELD_SCORE, BY_ID);
        };
    }

    /** By relevance, whatever stands in another's place comes before all that was superseded. */
    ScoreDoc[] first(Query matching, int count) throws IOException {
        if (by != SortBy.RELEVANCE) {
            return of(matching, count);
        }
        var current = of(with(matching, Occur.MUST_NOT), count);
        var left = count - current.length;
        return left == 0
                ? current
                : Stream.of(current, of(with(matching, Occur.FILTER), left))
                        .flatMap(Arrays::stream)
                        .toArray(ScoreDoc[]::new);
    }

    private ScoreDoc[] of(Query matching, int count) throws IOException {
        return searcher.search(matching, count, sort, true).scoreDocs;
    }

    private static Query with(Query matching, Occur superseded) {
        return new BooleanQuery.Builder()
                .add(matching, Occur.MUST)
                .add(SUPERSEDED, superseded)
                .build();
    }

    /** What lacks the day counts as of the earliest there is. */
    private static SortField latest(String day) {
        return LongField.newSortField(day, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
    }
}
