package org.relais.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.relais.domains.ConceptFinder;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: why is this among the results, and so far up? From what Lucene itself says of the score. */
@Component
public class WhyFinder {

    private final Gate gate;
    private final ConceptFinder concepts;
    private final WordQueries words = new WordQueries(Analyzers.all());

    WhyFinder(Index index, ConceptFinder concepts) {
        this.gate = new Gate(index);
        this.concepts = concepts;
    }

    /** @throws RelaisException as for what does not exist, when the item is none that answers for the viewer */
    public Why why(Viewer viewer, SearchQuery query, String id) {
        var question = QuestionParser.read(query.text(), concepts).question();
        return gate.search(viewer, searcher -> {
            var row = row(viewer, id, searcher);
            // Asked in the same order as the search: what answers most, else what answers some.
            for (var some : new boolean[] {false, true}) {
                var plan = new ItemQueryPlan(question, query.dropped(), concepts, words, some);
                var explained = searcher.explain(plan.items(), row);
                if (explained.isMatch()) {
                    var titles = HitReader.titles(searcher.storedFields().document(row));
                    return new Shares(plan, words, titles).of(explained);
                }
            }
            throw RelaisException.notFound();
        });
    }

    private static int row(Viewer viewer, String id, IndexSearcher searcher) throws IOException {
        var query = Gate.rows(viewer, Fields.ROW_ITEM)
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                .build();
        return Optional.of(searcher.search(query, 1).scoreDocs)
                .filter(found -> found.length == 1)
                .map(found -> found[0].doc)
                .orElseThrow(RelaisException::notFound);
    }
}
