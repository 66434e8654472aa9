package org.relais.search;

import java.io.IOException;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The first of what matches, in the order that is asked for: by relevance, whatever stands in another's place
 * comes before all that was superseded. Equals come by their id, wherever the index has them.
 */
final class HitOrder {

    private static final SortField BY_ID = new SortField(Fields.TIE, SortField.Type.STRING);

    /** What lacks it, for nothing has taken its place, comes first. */
    private static final SortField SUPERSEDED_LAST = new SortField(Fields.SUPERSEDED, SortField.Type.STRING);

    /** Where the score stands in each order. */
    private static final int SCORE = 1;

    private final IndexSearcher searcher;
    private final Sort sort;

    HitOrder(IndexSearcher searcher, SortBy by) {
        this.searcher = searcher;
        this.sort = switch (by) {
            case RELEVANCE -> new Sort(SUPERSEDED_LAST, SortField.FIELD_SCORE, BY_ID);
            case DATE -> new Sort(latest(Fields.DATE), SortField.FIELD_SCORE, BY_ID);
            case FRESHNESS -> new Sort(latest(Fields.TRUSTED), SortField.FIELD_SCORE, BY_ID);
        };
    }

    /** The first of them, with their scores: each order holds them, so that nothing is scored a second time. */
    ScoreDoc[] first(Query matching, int count) throws IOException {
        return scored(searcher.search(matching, count, sort));
    }

    /** Finds the first of them while something else is done with all that match. */
    TopFieldCollector collector(int count) {
        return new TopFieldCollectorManager(sort, Math.max(1, count), Integer.MAX_VALUE).newCollector();
    }

    static ScoreDoc[] scored(TopDocs first) {
        for (var hit : first.scoreDocs) {
            hit.score = (Float) ((FieldDoc) hit).fields[SCORE];
        }
        return first.scoreDocs;
    }

    /** What lacks the day counts as of the earliest there is. */
    private static SortField latest(String day) {
        return LongField.newSortField(day, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
    }
}
