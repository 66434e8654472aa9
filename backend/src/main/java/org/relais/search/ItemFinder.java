package org.relais.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.search.Hit.Fragment;
import org.relais.search.Hit.Reason;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: what do we have on this? */
@Component
public class ItemFinder {

    private final Gate gate;
    private final ConceptFinder concepts;
    private final Analyzer analyzer = Analyzers.all();
    private final WordQueries words = new WordQueries(analyzer);

    ItemFinder(Index index, ConceptFinder concepts) {
        this.gate = new Gate(index);
        this.concepts = concepts;
    }

    /** Hits in the order of their score, and of the index among equals. */
    public SearchResult find(Viewer viewer, SearchQuery query) {
        var read = QuestionParser.read(query.text(), concepts);
        return gate.search(viewer, searcher -> {
            var whole = new ItemQueryPlan(read.question(), query.dropped(), concepts, words, false);
            var found = find(viewer, query, read, whole, searcher);
            // Words that answer elsewhere are kept: what a facet hides is no reason to ask for less.
            var nothing =
                    found.unfiltered() == 0 && found.counts().values().stream().allMatch(count -> count == 0);
            if (nothing
                    && whole.asked().stream().anyMatch(group -> group.units().size() > 1)) {
                var some = new ItemQueryPlan(read.question(), query.dropped(), concepts, words, true);
                return find(viewer, query, read, some, searcher);
            }
            return found;
        });
    }

    private SearchResult find(
            Viewer viewer, SearchQuery query, QuestionParser.Read read, ItemQueryPlan plan, IndexSearcher searcher)
            throws IOException {
        var matching = Gate.rows(viewer, Fields.ROW_ITEM).add(plan.items(), Occur.MUST);
        var counted = searcher.search(matching.build(), FacetCounter.of(query));
        query.chosen().forEach((facet, values) -> matching.add(Gate.anyOf(facet.field(), values), Occur.FILTER));
        var top = searcher.search(ofTypes(matching.build(), query.types()), query.from() + query.size());
        var snippets = new Snippets(searcher, analyzer, plan);
        var hits = new ArrayList<Hit>();
        for (var at = query.from(); at < top.scoreDocs.length; at++) {
            hits.add(hit(searcher, top.scoreDocs[at].doc, top.scoreDocs[at].score, snippets, plan));
        }
        var visible = searcher.count(ofTypes(Gate.rows(viewer, Fields.ROW_ITEM).build(), query.types()));
        var expansions =
                plan.asked().stream().flatMap(Asked::expansions).distinct().toList();
        return new SearchResult(
                hits,
                counted.total(),
                counted.types(),
                counted.facets(),
                visible,
                counted.unfiltered(),
                expansions,
                plan.some(),
                read.notes());
    }

    /** Items whose title begins like this, for suggestions as someone types. */
    public List<Hit> suggest(Viewer viewer, String beginning, int most) {
        var prefix = words.prefix(ConceptFinder.words(beginning).stream().collect(Collectors.joining(" ")));
        if (prefix.isEmpty()) {
            return List.of();
        }
        var plan = new ItemQueryPlan(new Question.Words(""), Set.of(), concepts, words, false);
        var query =
                Gate.rows(viewer, Fields.ROW_ITEM).add(prefix.get(), Occur.MUST).build();
        return gate.search(viewer, searcher -> {
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(query, most).scoreDocs) {
                hits.add(hit(searcher, found.doc, found.score, new Snippets(searcher, analyzer, plan), plan));
            }
            return hits;
        });
    }

    private static Query ofTypes(Query query, Set<ItemType> types) {
        if (types.isEmpty()) {
            return query;
        }
        var codes = types.stream().map(ItemType::code).collect(Collectors.toSet());
        return new org.apache.lucene.search.BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Gate.anyOf(Fields.TYPE, codes), Occur.FILTER)
                .build();
    }

    private static Hit hit(IndexSearcher searcher, int doc, float score, Snippets snippets, ItemQueryPlan plan)
            throws IOException {
        var row = searcher.storedFields().document(doc);
        var passages = snippets.best(doc, row);
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
                reasons(row, snippets, plan, passage),
                score);
    }

    private static List<Reason> reasons(
            Document row, Snippets snippets, ItemQueryPlan plan, Hit.@Nullable Passage passage) throws IOException {
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

    static Query tagged(String domain) {
        return new TermQuery(new Term(Fields.DOMAIN, domain));
    }
}
