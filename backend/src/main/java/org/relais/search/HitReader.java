package org.relais.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.relais.search.Hit.Version;

/** Reads what was found out of its row: what it is and where it answers. */
final class HitReader {

    private final StoredFields fields;
    private final Snippets snippets;
    private final TextMarks marks;

    HitReader(IndexSearcher searcher, Analyzer analyzer, ItemQueryPlan plan) throws IOException {
        this.fields = searcher.storedFields();
        this.marks = new TextMarks(plan.marked(), analyzer);
        this.snippets = new Snippets(fields, BestParts.of(searcher, plan.parts()), marks);
    }

    Hit read(ScoreDoc found) throws IOException {
        return read(found, List.of());
    }

    Hit read(ScoreDoc found, List<ScoreDoc> versions) throws IOException {
        var row = fields.document(found.doc);
        var passages = snippets.best(found.doc, row);
        var passage = passages.isEmpty() ? null : passages.getFirst();
        var date = row.getField(Fields.DATE);
        var titles = titles(row);
        return new Hit(
                ItemType.ofCode(row.get(Fields.TYPE)),
                row.get(Fields.ID),
                titles,
                marked(titles),
                Integer.parseInt(row.get(Fields.ACCESS).substring(0, 1)),
                row.get("kind"),
                row.get("state"),
                row.get("language"),
                date == null ? null : LocalDate.ofEpochDay(date.storedValue().getLongValue()),
                Trust.of(row, LocalDate.now()),
                row.get(Fields.SUPERSEDED) != null,
                captions(row, "successor"),
                row.get("fictional") != null,
                List.of(row.getValues("tagged")),
                List.of(row.getValues("at")),
                captions(row, "person"),
                versions(versions),
                passage,
                passages.stream().skip(1).toList(),
                found.score);
    }

    private Map<String, List<Hit.Fragment>> marked(Map<String, String> titles) {
        var marked = new LinkedHashMap<String, List<Hit.Fragment>>();
        titles.forEach((language, title) -> marked.put(language, marks.in(language, title)));
        return marked;
    }

    static Map<String, String> titles(Document row) {
        var titles = new LinkedHashMap<String, String>();
        for (var stored : row.getValues("title")) {
            var tab = stored.indexOf('\t');
            titles.putIfAbsent(stored.substring(0, tab), stored.substring(tab + 1));
        }
        return titles;
    }

    private List<Version> versions(List<ScoreDoc> found) throws IOException {
        var versions = new ArrayList<Version>();
        for (var version : found) {
            var row = fields.document(version.doc, Set.of(Fields.ID, "title", "language"));
            versions.add(new Version(
                    row.get(Fields.ID), titles(row).values().iterator().next(), row.get("language")));
        }
        return versions;
    }

    private static List<Caption> captions(Document row, String name) {
        return Arrays.stream(row.getValues(name))
                .map(line -> line.split("\t", 2))
                .map(parts -> new Caption(parts[0], parts[1]))
                .toList();
    }
}
