package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.ArrayUtil;

/**
 * In which rows a phrase stands and how often, for as long as their segment lives. All labels together stand in
 * the texts as often as these name a concept, so that this is little beside the texts.
 */
final class KeptPlaces {

    private final PerSegment<InSegment> kept;

    KeptPlaces(PhraseQuery phrase) {
        this.kept = new PerSegment<>(segment -> found(phrase, segment));
    }

    InSegment in(LeafReaderContext segment) {
        return kept.of(segment.reader());
    }

    /** Deleted rows too: these may change while the segment stays. */
    private static InSegment found(PhraseQuery phrase, LeafReader segment) {
        try {
            var searcher = new IndexSearcher(segment);
            searcher.setSimilarity(new Times());
            var leaf = searcher.getIndexReader().leaves().getFirst();
            var scorer = searcher.createWeight(phrase, ScoreMode.COMPLETE, 1).scorer(leaf);
            if (scorer == null) {
                return InSegment.NOWHERE;
            }
            var rows = new int[8];
            var times = new int[8];
            var many = 0;
            var found = scorer.iterator();
            for (var row = found.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = found.nextDoc()) {
                rows = ArrayUtil.grow(rows, many + 1);
                times = ArrayUtil.grow(times, many + 1);
                rows[many] = row;
                times[many++] = Math.round(scorer.score());
            }
            return new InSegment(Arrays.copyOf(rows, many), Arrays.copyOf(times, many));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    /** The rows of one segment in their order, and how often the phrase stands in each. */
    static final class InSegment {

        private static final InSegment NOWHERE = new InSegment(new int[0], new int[0]);

        private final int[] rows;
        private final int[] times;
        private final int mostTimes;

        InSegment(int[] rows, int[] times) {
            this.rows = rows;
            this.times = times;
            this.mostTimes = Arrays.stream(times).max().orElse(0);
        }

        boolean isEmpty() {
            return rows.length == 0;
        }

        int mostTimes() {
            return mostTimes;
        }

        Rows rows() {
            return new Rows(this);
        }
    }

    /** Goes through the rows of a segment. */
    static final class Rows extends DocIdSetIterator {

        private final InSegment places;
        private int at = -1;

        private Rows(InSegment places) {
            this.places = places;
        }

        /** How often the phrase stands in the row. */
        int times() {
            return places.times[at];
        }

        @Override
        public int docID() {
            return at < 0 ? -1 : at < places.rows.length ? places.rows[at] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int row) {
            var found = Arrays.binarySearch(places.rows, Math.max(0, at), places.rows.length, row);
            at = found >= 0 ? found : -found - 1;
            return docID();
        }

        @Override
        public long cost() {
            return places.rows.length;
        }
    }

    /** Scores a row by how often the phrase stands in it. */
    private static final class Times extends Similarity {

        @Override
        public long computeNorm(FieldInvertState state) {
            throw new UnsupportedOperationException("It only reads");
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float times, long norm) {
                    return times;
                }
            };
        }
    }
}
