package org.relais.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that is asked for again and again, as the labels of the vocabulary are: where it stands is looked up
 * once in each segment. It matches, scores and explains itself as the phrase does.
 */
final class KeptPhrase extends Query {

    private final PhraseQuery phrase;
    private final KeptPlaces places;

    private KeptPhrase(PhraseQuery phrase) {
        this.phrase = phrase;
        this.places = new KeptPlaces(phrase);
    }

    /** Anything but a phrase is found quickly as it is. */
    static Query of(Query query) {
        return query instanceof PhraseQuery phrase ? new KeptPhrase(fromItsFirstWord(phrase)) : query;
    }

    /** The analysis counts the empty words before it too; Lucene weighs no such phrase. */
    private static PhraseQuery fromItsFirstWord(PhraseQuery phrase) {
        var terms = phrase.getTerms();
        var positions = phrase.getPositions();
        var same = new PhraseQuery.Builder().setSlop(phrase.getSlop());
        for (var at = 0; at < terms.length; at++) {
            same.add(terms[at], positions[at] - positions[0]);
        }
        return same.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new PlacesWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        phrase.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return phrase.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptPhrase kept && phrase.equals(kept.phrase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), phrase);
    }

    private final class PlacesWeight extends Weight {

        private final IndexSearcher searcher;
        private final ScoreMode mode;
        private final float boost;
        private @Nullable SimScorer similarity;

        PlacesWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            super(KeptPhrase.this);
            this.searcher = searcher;
            this.mode = mode;
            this.boost = boost;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            var here = places.in(segment);
            if (here.isEmpty()) {
                return null;
            }
            var norms = mode.needsScores() ? segment.reader().getNormValues(phrase.getField()) : null;
            var scorer = new PlacesScorer(here, mode.needsScores() ? similarity() : null, norms);
            return new DefaultScorerSupplier(scorer);
        }

        /** Made when the phrase is found at all: to ask for the statistics of its words takes longer than to find it. */
        private synchronized SimScorer similarity() throws IOException {
            var known = similarity;
            if (known == null) {
                var terms = phrase.getTerms();
                var statistics = new TermStatistics[terms.length];
                for (var at = 0; at < terms.length; at++) {
                    statistics[at] = statistics(terms[at]);
                }
                var field =
                        Objects.requireNonNull(searcher.collectionStatistics(phrase.getField()), "a field of words");
                known = searcher.getSimilarity().scorer(boost, field, statistics);
                similarity = known;
            }
            return known;
        }

        private TermStatistics statistics(Term term) throws IOException {
            var states = TermStates.build(searcher, term, true);
            return searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int row) throws IOException {
            return phrase.createWeight(searcher, ScoreMode.COMPLETE, boost).explain(segment, row);
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return true;
        }
    }

    private static final class PlacesScorer extends Scorer {

        private final KeptPlaces.InSegment places;
        private final KeptPlaces.Rows rows;
        private final @Nullable SimScorer similarity;
        private final @Nullable NumericDocValues norms;

        PlacesScorer(KeptPlaces.InSegment places, @Nullable SimScorer similarity, @Nullable NumericDocValues norms) {
            this.places = places;
            this.rows = places.rows();
            this.similarity = similarity;
            this.norms = norms;
        }

        @Override
        public int docID() {
            return rows.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return rows;
        }

        @Override
        public float score() throws IOException {
            return similarity == null ? 0 : similarity.score(rows.times(), norm());
        }

        /** A row without one counts as the shortest, as it does for Lucene's phrases. */
        private long norm() throws IOException {
            return norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
        }

        @Override
        public float getMaxScore(int upTo) {
            return similarity == null ? 0 : similarity.score(places.mostTimes(), 1);
        }
    }
}
