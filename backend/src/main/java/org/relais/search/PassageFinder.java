package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.relais.domains.ConceptFinder;
import org.relais.search.PassagesFound.Order;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: where in this document is it? */
@Component
public class PassageFinder {

    /** As many as somebody could walk through one by one. */
    private static final int MOST = 5_000;

    private final Gate gate;
    private final ConceptFinder concepts;
    private final Analyzer analyzer = Analyzers.all();
    private final WordQueries words = new WordQueries(analyzer);

    PassageFinder(Index index, ConceptFinder concepts) {
        this.gate = new Gate(index);
        this.concepts = concepts;
    }

    /** Passages of a document that answer a question, from a rank counted from 0; none of what the viewer may not see. */
    public PassagesFound within(Viewer viewer, String document, String text, Order order, int from, int most) {
        var read = QuestionParser.read(text, concepts);
        return gate.search(viewer, searcher -> {
            var plan = new PassagePlan(read.question(), concepts, words, false);
            var rows = rows(viewer, document, plan, searcher);
            var partial = rows.length == 0 && plan.matching().isPresent();
            if (partial) {
                plan = new PassagePlan(read.question(), concepts, words, true);
                rows = rows(viewer, document, plan, searcher);
            }
            var marks = new TextMarks(plan.marks(), analyzer);
            rows = saying(searcher, rows, marks);
            var shown = order == Order.READING
                    ? rows
                    : saying(searcher, best(viewer, document, read.question(), plan, searcher), marks);
            return new PassagesFound(
                    passages(searcher, shown, marks, from, most),
                    ids(searcher, rows),
                    rows.length,
                    partial && rows.length > 0,
                    read.notes(),
                    marks);
        });
    }

    /** In the order of the index, which is that of the document. */
    private static ScoreDoc[] rows(Viewer viewer, String document, PassagePlan plan, IndexSearcher searcher)
            throws IOException {
        return searcher.search(matching(viewer, document, plan), MOST, Sort.INDEXORDER).scoreDocs;
    }

    private ScoreDoc[] best(Viewer viewer, String document, Question question, PassagePlan plan, IndexSearcher searcher)
            throws IOException {
        var scored =
                new org.apache.lucene.search.BooleanQuery.Builder().add(matching(viewer, document, plan), Occur.FILTER);
        new ItemQueryPlan(question, Set.of(), concepts, words, true)
                .parts()
                .ifPresent(parts -> scored.add(parts, Occur.SHOULD));
        return searcher.search(scored.build(), MOST).scoreDocs;
    }

    /** Without those that only the title of their document brought: it stands in the index of each of them. */
    private static ScoreDoc[] saying(IndexSearcher searcher, ScoreDoc[] rows, TextMarks marks) throws IOException {
        var saying = new ArrayList<ScoreDoc>();
        for (var found : rows) {
            var row = searcher.storedFields().document(found.doc);
            var text = java.util.Objects.requireNonNullElse(row.get("heading"), "") + "\n" + row.get("text");
            if (!row.get("part").isEmpty() && marks.any(row.get("language"), text)) {
                saying.add(found);
            }
        }
        return saying.toArray(ScoreDoc[]::new);
    }

    private static Query matching(Viewer viewer, String document, PassagePlan plan) {
        Optional<Query> asked = plan.matching();
        return Gate.rows(viewer, Fields.ROW_PART)
                .add(new TermQuery(new Term(Fields.ID, document)), Occur.FILTER)
                .add(
                        asked.orElseGet(() -> new org.apache.lucene.search.MatchNoDocsQuery("no word was asked")),
                        Occur.FILTER)
                .build();
    }

    private static List<Hit.Passage> passages(
            IndexSearcher searcher, ScoreDoc[] rows, TextMarks marks, int from, int most) throws IOException {
        var passages = new ArrayList<Hit.Passage>();
        for (var at = Math.max(from, 0); at < Math.min(rows.length, (long) from + most); at++) {
            var row = searcher.storedFields().document(rows[at].doc);
            var page = row.get("page");
            passages.add(new Hit.Passage(
                    row.get("part"),
                    row.get("heading"),
                    page == null ? null : Integer.valueOf(page),
                    row.get("language"),
                    marks.excerpt(row.get("language"), row.get("text"))));
        }
        return passages;
    }

    private static List<String> ids(IndexSearcher searcher, ScoreDoc[] rows) throws IOException {
        var ids = new ArrayList<String>();
        for (var row : rows) {
            ids.add(searcher.storedFields().document(row.doc, Set.of("part")).get("part"));
        }
        return ids;
    }
}
