package org.relais.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A value that each row of a kind has, read when it is first looked at and kept for as long as its segment lives. */
final class KeptColumn<T> {

    private final String column;
    private final Function<BytesRef, T> read;
    private final PerSegment<AtomicReferenceArray<T>> kept =
            new PerSegment<>(segment -> new AtomicReferenceArray<>(segment.maxDoc()));

    KeptColumn(String column, Function<BytesRef, T> read) {
        this.column = column;
        this.read = read;
    }

    /** Each row that a query finds, with its score, in the order of the index. */
    void each(IndexSearcher searcher, Query query, Each<T> each) throws IOException {
        searcher.search(query, Sole.of(() -> new Collecting(each)));
    }

    /** Each of these rows, in the order of the index. */
    void each(IndexSearcher searcher, ScoreDoc[] rows, Each<T> each) throws IOException {
        var collecting = new Collecting(each);
        var segments = searcher.getIndexReader().leaves();
        var scorer = new Told();
        collecting.setScorer(scorer);
        LeafReaderContext segment = null;
        for (var row : Arrays.stream(rows)
                .sorted(Comparator.comparingInt(hit -> hit.doc))
                .toList()) {
            var next = segments.get(ReaderUtil.subIndex(row.doc, segments));
            if (next != segment) {
                segment = next;
                collecting.doSetNextReader(next);
            }
            scorer.score = row.score;
            collecting.collect(row.doc - next.docBase);
        }
    }

    /** Takes what was found, row by row. */
    interface Each<T> {
        void row(int row, float score, T value);
    }

    /** The score of a row that was found before. */
    private static final class Told extends Scorable {

        private float score;

        @Override
        public float score() {
            return score;
        }
    }

    private final class Collecting extends SimpleCollector {

        private final Each<T> each;
        private @Nullable LeafReaderContext segment;
        private @Nullable AtomicReferenceArray<T> values;
        private @Nullable BinaryDocValues unread;
        private @Nullable Scorable scorer;

        Collecting(Each<T> each) {
            this.each = each;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext next) {
            segment = next;
            values = null;
            unread = null;
        }

        @Override
        public void setScorer(Scorable next) {
            scorer = next;
        }

        @Override
        public void collect(int row) throws IOException {
            var here = Objects.requireNonNull(segment);
            if (values == null) {
                values = kept.of(here.reader());
            }
            var value = values.get(row);
            if (value == null) {
                value = read.apply(unread(here, row));
                values.set(row, value);
            }
            each.row(here.docBase + row, Objects.requireNonNull(scorer).score(), value);
        }

        private BytesRef unread(LeafReaderContext here, int row) throws IOException {
            if (unread == null) {
                unread = here.reader().getBinaryDocValues(column);
            }
            if (unread == null || !unread.advanceExact(row)) {
                throw new IllegalStateException("A row without its " + column);
            }
            return unread.binaryValue();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
