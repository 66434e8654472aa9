package org.relais.search;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.relais.domains.ConceptFinder;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: how many of these items would this search find? */
@Component
public class MatchCounter {

    private final Gate gate;
    private final ConceptFinder concepts;
    private final Duration limit;
    private final WordQueries words = new WordQueries(Analyzers.all());

    MatchCounter(Index index, ConceptFinder concepts, SearchProperties properties) {
        this.gate = new Gate(index);
        this.concepts = concepts;
        this.limit = properties.limit();
    }

    /** Of those that the viewer may see; empty when that takes longer than a search may. */
    public OptionalLong among(Viewer viewer, SearchQuery query, Set<String> ids) {
        if (ids.isEmpty()) {
            return OptionalLong.of(0);
        }
        var question = QuestionParser.read(query.text(), concepts).question();
        return gate.search(viewer, searcher -> {
            searcher.setTimeout(new QueryTimeoutImpl(limit.toMillis()));
            var whole = new ItemQueryPlan(question, query.dropped(), concepts, words, false);
            var count = searcher.count(narrowed(items(viewer, whole), query, ids));
            // As a search does: what answers only some of it counts where nothing answers the whole.
            if (count == 0
                    && whole.asked().stream().anyMatch(Asked::isOfParts)
                    && findsNothing(viewer, whole, searcher)) {
                var some = new ItemQueryPlan(question, query.dropped(), concepts, words, true);
                count = searcher.count(narrowed(items(viewer, some), query, ids));
            }
            return searcher.timedOut() ? OptionalLong.empty() : OptionalLong.of(count);
        });
    }

    private static BooleanQuery.Builder items(Viewer viewer, ItemQueryPlan plan) {
        return Gate.rows(viewer, Fields.ROW_ITEM).add(plan.items(), Occur.MUST);
    }

    private static BooleanQuery narrowed(BooleanQuery.Builder items, SearchQuery query, Set<String> ids) {
        items.add(Gate.anyOf(Fields.ID, ids), Occur.FILTER);
        query.chosen().forEach((facet, values) -> items.add(Gate.anyOf(facet.field(), values), Occur.FILTER));
        if (!query.types().isEmpty()) {
            var codes = query.types().stream().map(ItemType::code).collect(java.util.stream.Collectors.toSet());
            items.add(Gate.anyOf(Fields.TYPE, codes), Occur.FILTER);
        }
        return items.build();
    }

    private static boolean findsNothing(Viewer viewer, ItemQueryPlan plan, IndexSearcher searcher) throws IOException {
        return searcher.search(items(viewer, plan).build(), 1).scoreDocs.length == 0;
    }
}
