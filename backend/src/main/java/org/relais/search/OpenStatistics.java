package org.relais.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/** Searches everything, and scores as if only what every account may read were there. */
final class OpenStatistics extends IndexSearcher {

    private final IndexSearcher open;

    OpenStatistics(IndexReader all, IndexSearcher open) {
        super(all);
        this.open = open;
    }

    /** What every account may read, of whatever a viewer searches. */
    static IndexReader reader(IndexSearcher searcher) {
        return searcher instanceof OpenStatistics restricted
                ? restricted.open.getIndexReader()
                : searcher.getIndexReader();
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        var reader = open.getIndexReader();
        // A word that only restricted items have is as rare as a word can be.
        var documents = Math.max(1, reader.docFreq(term));
        return new TermStatistics(term.bytes(), documents, Math.max(documents, reader.totalTermFreq(term)));
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        var statistics = open.collectionStatistics(field);
        return statistics == null ? super.collectionStatistics(field) : statistics;
    }
}
