package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

    /** As many passages as are read of one document: some ten thousand pages. */
    private static final int MOST = 10_000;

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
            var shown = order == Order.READING ? rows : best(viewer, document, read.question(), rows, searcher);
            return new PassagesFound(
                    passages(searcher, shown, marks, from, most),
                    ids(searcher, rows),
                    rows.length,
                    partial && rows.length > 0,
                    read.notes(),
                    marks);
        });
    }

    /**
     * In the order of the index, which is that of the document. Rows are found by the title of their item too,
     * so each is read again by what it says itself.
     */
    private ScoreDoc[] rows(Viewer viewer, String document, PassagePlan plan, IndexSearcher searcher)
            throws IOException {
        var asked = plan.matching();
        var answering = new ArrayList<ScoreDoc>();
        if (asked.isPresent()) {
            for (var row : searcher.search(of(viewer, document).build(), MOST, Sort.INDEXORDER).scoreDocs) {
                if (answers(searcher.storedFields().document(row.doc), asked.get())) {
                    answering.add(row);
                }
            }
        }
        return answering.toArray(ScoreDoc[]::new);
    }

    private boolean answers(Document row, Query asked) {
        var text = row.get("text");
        if (text == null) {
            return false;
        }
        var memory = new MemoryIndex();
        for (var field : List.of(Fields.TEXT + Fields.language(row.get("language")), Fields.EXACT)) {
            memory.addField(field, Objects.requireNonNullElse(row.get("heading"), ""), analyzer);
            memory.addField(field, text, analyzer);
        }
        return memory.search(asked) > 0;
    }

    private ScoreDoc[] best(Viewer viewer, String document, Question question, ScoreDoc[] rows, IndexSearcher searcher)
            throws IOException {
        var scored = of(viewer, document);
        new ItemQueryPlan(question, Set.of(), concepts, words, true)
                .parts()
                .ifPresent(parts -> scored.add(parts, Occur.SHOULD));
        var answering = Arrays.stream(rows).map(row -> row.doc).collect(Collectors.toSet());
        return Arrays.stream(searcher.search(scored.build(), MOST).scoreDocs)
                .filter(row -> answering.contains(row.doc))
                .toArray(ScoreDoc[]::new);
    }

    private static BooleanQuery.Builder of(Viewer viewer, String document) {
        return Gate.rows(viewer, Fields.ROW_PART).add(new TermQuery(new Term(Fields.ID, document)), Occur.FILTER);
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
