package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: what else is like this, and in what? */
@Component
public class SimilarItems {

    private static final Set<ItemType> READINGS = EnumSet.of(ItemType.DOCUMENT, ItemType.LESSON);

    private final Gate gate;
    private final Analyzer analyzer = Analyzers.all();

    SimilarItems(Index index) {
        this.gate = new Gate(index);
    }

    /** The most alike first; nothing for what the viewer may not see. Documents and lessons are like each other. */
    public List<Similar> of(Viewer viewer, ItemType type, String id, int most) {
        return gate.search(viewer, searcher -> {
            var source = row(viewer, searcher, type, id);
            return source.isEmpty() ? List.of() : like(viewer, searcher, type, source.get(), id, most);
        });
    }

    private List<Similar> like(Viewer viewer, IndexSearcher searcher, ItemType type, int source, String id, int most)
            throws IOException {
        var words = new SimilarWords(searcher, analyzer).of(viewer, source, id);
        var alike = SimilarQuery.of(searcher.getIndexReader(), source, words);
        if (alike.clauses().isEmpty()) {
            return List.of();
        }
        var types = READINGS.contains(type) ? READINGS : Set.of(type);
        var matching = Gate.rows(viewer, Fields.ROW_ITEM)
                .add(alike, Occur.MUST)
                .add(
                        Gate.anyOf(
                                Fields.TYPE, types.stream().map(ItemType::code).collect(Collectors.toSet())),
                        Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.MUST_NOT);
        var reader = new SimilarReader(viewer, searcher, alike);
        var similar = new ArrayList<Similar>();
        for (var found : new HitOrder(searcher, SortBy.RELEVANCE).first(matching.build(), most)) {
            similar.add(reader.read(found.doc));
        }
        return similar;
    }

    private static Optional<Integer> row(Viewer viewer, IndexSearcher searcher, ItemType type, String id)
            throws IOException {
        var row = Gate.rows(viewer, Fields.ROW_ITEM)
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.TYPE, type.code())), Occur.FILTER);
        var found = searcher.search(row.build(), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
    }
}
