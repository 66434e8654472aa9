package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.relais.domains.ConceptFinder;
import org.relais.domains.ConceptLabel;
import org.relais.domains.LabelFinder;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers as someone types: is it this that you are about to ask for? */
@Component
public class Suggestions {

    /** What begins like a longer text is that text. */
    private static final int LONGEST = 200;

    private static final int CONCEPTS = 3;

    private static final Set<String> READ = Set.of(Fields.TYPE, Fields.ID, "title");

    private final Gate gate;
    private final LabelFinder labels;
    private final WordQueries words = new WordQueries(Analyzers.all());
    private final Completions completions;

    Suggestions(Index index, LabelFinder labels) {
        this.gate = new Gate(index);
        this.labels = labels;
        this.completions = new Completions(labels, words);
    }

    /** Items, concepts and whole questions that begin like this; at most so many items, and so many questions. */
    public Suggested asTyped(Viewer viewer, String typed, int most) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return new Suggested(List.of(), List.of(), List.of());
        }
        return gate.search(
                viewer,
                searcher -> new Suggested(
                        completions.of(viewer, typed, most, searcher),
                        concepts(typed),
                        items(viewer, typed, most, searcher)));
    }

    private List<ConceptLabel> concepts(String typed) {
        var seen = new HashSet<String>();
        Predicate<ConceptLabel> isNew = label -> seen.add(label.notation());
        return labels.beginning(typed, LONGEST).stream()
                .filter(isNew)
                .limit(CONCEPTS)
                .toList();
    }

    private List<Suggestion> items(Viewer viewer, String typed, int most, IndexSearcher searcher) throws IOException {
        var prefix = words.prefix(String.join(" ", ConceptFinder.words(typed)));
        if (prefix.isEmpty()) {
            return List.of();
        }
        var query = Gate.rows(viewer, Fields.ROW_ITEM).add(prefix.get(), Occur.MUST);
        query.add(Gate.anyOf(Fields.TYPE, Set.of(ItemType.DOMAIN.code())), Occur.MUST_NOT);
        var items = new ArrayList<Suggestion>();
        var fields = searcher.storedFields();
        for (var found : searcher.search(query.build(), most).scoreDocs) {
            var row = fields.document(found.doc, READ);
            items.add(new Suggestion(ItemType.ofCode(row.get(Fields.TYPE)), row.get(Fields.ID), HitReader.titles(row)));
        }
        return items;
    }
}
