package org.relais.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: what is known of these people beside their evidence? */
@Component
public class FactFinder {

    /** What is known, as {@link FactLines} after the id of the person. */
    static final String FACTS = "facts";

    private final Gate gate;

    FactFinder(Index index) {
        this.gate = new Gate(index);
    }

    /** By their id, whoever the viewer may see, as far as it bears on what is asked. */
    public Map<String, PersonFacts> of(Viewer viewer, Collection<String> people, FactsAsked asked) {
        var lines = gate.search(viewer, searcher -> {
            var query = Gate.rows(viewer, Fields.ROW_FACTS)
                    .add(Gate.anyOf(Fields.ID, Set.copyOf(people)), Occur.FILTER)
                    .build();
            // A person has a row for each token at most.
            var most = Math.max(1, people.size() * viewer.access().size());
            var found = searcher.search(query, most).scoreDocs;
            var byPerson = new HashMap<String, Set<String>>();
            RowColumn.of(searcher, FACTS, found, new BearingLines(asked)::of)
                    .values()
                    .forEach(theirs -> byPerson.computeIfAbsent(theirs.getFirst(), first -> new LinkedHashSet<>())
                            .addAll(theirs.subList(1, theirs.size())));
            return byPerson;
        });
        var facts = new HashMap<String, PersonFacts>();
        lines.forEach((person, theirs) -> FactLines.read(person, theirs).ifPresent(known -> facts.put(person, known)));
        return facts;
    }

    /** How many people the viewer may see. */
    public long people(Viewer viewer) {
        var people = Gate.rows(viewer, Fields.ROW_ITEM)
                .add(new TermQuery(new Term(Fields.TYPE, ItemType.PERSON.code())), Occur.FILTER)
                .build();
        return gate.search(viewer, searcher -> searcher.count(people));
    }

    /** As a row of the index. */
    static Document row(IndexedFacts facts) {
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_FACTS, Store.NO));
        row.add(new StringField(Fields.ID, facts.person(), Store.YES));
        row.add(new StoredField("carrier", ItemType.PERSON.code()));
        row.add(new StringField(Fields.ACCESS, facts.access(), Store.YES));
        facts.refs().stream().sorted().forEach(ref -> row.add(new StringField(Fields.REFS, ref, Store.NO)));
        var lines = String.join(LineColumns.BETWEEN_LINES, facts.lines());
        row.add(new BinaryDocValuesField(FACTS, new BytesRef(facts.person() + LineColumns.BETWEEN_LINES + lines)));
        return row;
    }
}
