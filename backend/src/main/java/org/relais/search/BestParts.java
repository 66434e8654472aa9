package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Which parts of an item answer best. The query is weighed once for all items, as that is most of the work. */
final class BestParts {

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparingDouble((ScoreDoc part) -> part.score).reversed().thenComparingInt(part -> part.doc);

    private final IndexSearcher searcher;
    private final Weight weight;

    private BestParts(IndexSearcher searcher, Weight weight) {
        this.searcher = searcher;
        this.weight = weight;
    }

    static BestParts of(IndexSearcher searcher, Optional<Query> parts) throws IOException {
        var query = searcher.rewrite(parts.orElseGet(() -> new MatchNoDocsQuery("nothing makes a part better")));
        return new BestParts(searcher, searcher.createWeight(query, ScoreMode.COMPLETE, 1));
    }

    /** Rows of parts that answer at all, the best first, and as they stand among equals. */
    List<Integer> best(int item, int most) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(item, leaves));
        var items = ItemQueryPlan.ITEMS.getBitSet(leaf);
        var scorer = weight.scorer(leaf);
        if (scorer == null || items == null) {
            return List.of();
        }
        var row = item - leaf.docBase;
        var before = row == 0 ? -1 : items.prevSetBit(row - 1);
        var found = new ArrayList<ScoreDoc>();
        var parts = scorer.iterator();
        for (var part = parts.advance(before + 1); part < row; part = parts.nextDoc()) {
            found.add(new ScoreDoc(leaf.docBase + part, scorer.score()));
        }
        return found.stream()
                .sorted(BEST_FIRST)
                .limit(most)
                .map(part -> part.doc)
                .toList();
    }
}
