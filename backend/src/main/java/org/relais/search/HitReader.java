package org.relais.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.relais.search.Hit.Fragment;
import org.relais.search.Hit.Reason;

/** Reads what was found out of its row: what it is, where it answers, and why it is there. */
final class HitReader {

    private final StoredFields fields;
    private final Snippets snippets;
    private final ItemQueryPlan plan;

    HitReader(IndexSearcher searcher, Analyzer analyzer, ItemQueryPlan plan) throws IOException {
        this.fields = searcher.storedFields();
        this.snippets = new Snippets(searcher, analyzer, plan);
        this.plan = plan;
    }

    Hit read(ScoreDoc found) throws IOException {
        var row = fields.document(found.doc);
        var passages = snippets.best(found.doc, row);
        var passage = passages.isEmpty() ? null : passages.getFirst();
        var date = row.getField(Fields.DATE);
        return new Hit(
                ItemType.ofCode(row.get(Fields.TYPE)),
                row.get(Fields.ID),
                titles(row),
                Integer.parseInt(row.get(Fields.ACCESS).substring(0, 1)),
                row.get("kind"),
                row.get("state"),
                row.get("language"),
                date == null ? null : LocalDate.ofEpochDay(date.storedValue().getLongValue()),
                row.get("fictional") != null,
                List.of(row.getValues("tagged")),
                List.of(row.getValues("at")),
                people(row),
                passage,
                passages.stream().skip(1).toList(),
                reasons(row, passage),
                found.score);
    }

    private List<Reason> reasons(Document row, Hit.@Nullable Passage passage) throws IOException {
        var reasons = new LinkedHashSet<Reason>();
        for (var stored : row.getValues("title")) {
            var tab = stored.indexOf('\t');
            var field = Fields.TITLE + Fields.language(stored.substring(0, tab));
            marks(snippets.marked(field, plan.own(), stored.substring(tab + 1)))
                    .forEach(mark -> reasons.add(new Reason("title", mark)));
        }
        if (passage != null) {
            marks(passage.text()).forEach(mark -> reasons.add(new Reason("text", mark)));
        }
        var tagged = Set.of(row.getValues("tagged"));
        plan.asked().stream()
                .flatMap(group -> group.units().stream())
                .flatMap(unit -> unit.concepts().stream())
                .filter(tagged::contains)
                .forEach(concept -> reasons.add(new Reason("domain", concept)));
        return List.copyOf(reasons);
    }

    private static List<String> marks(List<Fragment> fragments) {
        return fragments.stream()
                .filter(Fragment::marked)
                .map(Fragment::text)
                .distinct()
                .toList();
    }

    private static Map<String, String> titles(Document row) {
        var titles = new LinkedHashMap<String, String>();
        for (var stored : row.getValues("title")) {
            var tab = stored.indexOf('\t');
            titles.putIfAbsent(stored.substring(0, tab), stored.substring(tab + 1));
        }
        return titles;
    }

    private static List<Caption> people(Document row) {
        return Arrays.stream(row.getValues("person"))
                .map(line -> line.split("\t", 2))
                .map(parts -> new Caption(parts[0], parts[1]))
                .toList();
    }
}
