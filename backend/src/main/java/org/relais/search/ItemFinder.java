package org.relais.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.relais.domains.ConceptFinder;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: what do we have on this? */
@Component
public class ItemFinder {

    private final Gate gate;
    private final ConceptFinder concepts;
    private final Duration limit;
    private final Analyzer analyzer = Analyzers.all();
    private final WordQueries words = new WordQueries(analyzer);
    private final Spelling spelling;

    ItemFinder(Index index, ConceptFinder concepts, SearchProperties properties) {
        this.gate = new Gate(index);
        this.limit = properties.limit();
        this.concepts = concepts;
        this.spelling = new Spelling(concepts, words);
    }

    /** Hits in the order that is asked for. */
    public SearchResult find(Viewer viewer, SearchQuery query) {
        var read = QuestionParser.read(query.text(), concepts);
        return gate.search(viewer, searcher -> {
            searcher.setTimeout(new QueryTimeoutImpl(limit.toMillis()));
            var whole = new ItemQueryPlan(read.question(), query.dropped(), concepts, words, false);
            var found = find(viewer, query, read, whole, searcher);
            // Words that answer elsewhere are kept: what a facet hides is no reason to ask for less.
            var nothing =
                    found.unfiltered() == 0 && found.counts().values().stream().allMatch(count -> count == 0);
            if (nothing && whole.asked().stream().anyMatch(Asked::isOfParts)) {
                var some = new ItemQueryPlan(read.question(), query.dropped(), concepts, words, true);
                found = find(viewer, query, read, some, searcher);
            }
            return found.spelt(spelling.of(viewer, query, found.total(), searcher));
        });
    }

    private SearchResult find(
            Viewer viewer, SearchQuery query, QuestionParser.Read read, ItemQueryPlan plan, IndexSearcher searcher)
            throws IOException {
        var matching = Gate.rows(viewer, Fields.ROW_ITEM).add(searcher.rewrite(plan.items()), Occur.MUST);
        var order = new HitOrder(searcher, query.sort());
        var first = order.collector(query.from() + query.size());
        var counted = searcher.search(matching.build(), FacetCounter.of(query, first));
        query.chosen().forEach((facet, values) -> matching.add(Gate.anyOf(facet.field(), values), Occur.FILTER));
        var reader = new HitReader(searcher, analyzer, plan);
        var hits = new ArrayList<Hit>();
        for (var group :
                Folding.page(searcher, order, counted.first(), ofTypes(matching.build(), query.types()), query)) {
            hits.add(reader.read(group.hit(), group.versions()));
        }
        var visible = searcher.count(ofTypes(Gate.rows(viewer, Fields.ROW_ITEM).build(), query.types()));
        var expansions =
                plan.asked().stream().flatMap(Asked::expansions).distinct().toList();
        return new SearchResult(
                hits,
                counted.total(),
                counted.types(),
                counted.facets(),
                FacetNames.of(viewer, searcher, query, counted.facets()),
                visible,
                counted.unfiltered(),
                expansions,
                plan.some(),
                searcher.timedOut(),
                read.notes(),
                List.of());
    }

    private static Query ofTypes(Query query, Set<ItemType> types) {
        if (types.isEmpty()) {
            return query;
        }
        var codes = types.stream().map(ItemType::code).collect(Collectors.toSet());
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Gate.anyOf(Fields.TYPE, codes), Occur.FILTER)
                .build();
    }
}
