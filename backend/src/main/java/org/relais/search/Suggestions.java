package org.relais.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.relais.domains.ConceptFinder;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers as someone types: is it this that you are about to ask for? */
@Component
public class Suggestions {

    private final Gate gate;
    private final ConceptFinder concepts;
    private final Analyzer analyzer = Analyzers.all();
    private final WordQueries words = new WordQueries(analyzer);

    Suggestions(Index index, ConceptFinder concepts) {
        this.gate = new Gate(index);
        this.concepts = concepts;
    }

    /** Items whose title begins like this, for suggestions as someone types. */
    public List<Hit> of(Viewer viewer, String beginning, int most) {
        var prefix = words.prefix(ConceptFinder.words(beginning).stream().collect(Collectors.joining(" ")));
        if (prefix.isEmpty()) {
            return List.of();
        }
        var plan = new ItemQueryPlan(new Question.Words(""), Set.of(), concepts, words, false);
        var query =
                Gate.rows(viewer, Fields.ROW_ITEM).add(prefix.get(), Occur.MUST).build();
        return gate.search(viewer, searcher -> {
            var reader = new HitReader(searcher, analyzer, plan);
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(query, most).scoreDocs) {
                hits.add(reader.read(found));
            }
            return hits;
        });
    }
}
