package org.relais.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.relais.schema.Vocabulary;
import org.springframework.context.ApplicationContext;

/** What stands in the rows of each item, by its id: in the index, and as the graph would have it. */
final class IndexRows {

    /** What is read as a column rather than as stored. */
    private static final Set<String> COLUMNS = Set.of(PieceDocuments.PIECE, FactDocuments.FACTS);

    private IndexRows() {}

    static Map<String, List<String>> ofGraph(ApplicationContext context) {
        var items = context.getBean(ItemSource.class);
        var pieces = context.getBean(PieceSource.class);
        var facts = context.getBean(FactSource.class);
        var documents = new ItemDocuments(context.getBean(Vocabulary.class));
        var evidence = new PieceDocuments(context.getBean(Vocabulary.class));
        var rows = new TreeMap<String, List<String>>();
        for (var type : ItemType.values()) {
            var ids = items.ids(type, "", Integer.MAX_VALUE);
            items.read(type, ids).forEach(item -> documents.of(item).forEach(row -> add(rows, item.id(), row)));
            pieces.read(type, ids).forEach(piece -> add(rows, piece.carrier(), evidence.of(piece)));
        }
        var people = items.ids(ItemType.PERSON, "", Integer.MAX_VALUE);
        facts.read(people).forEach(known -> add(rows, known.person(), FactDocuments.of(known)));
        rows.values().forEach(Collections::sort);
        return rows;
    }

    static Map<String, List<String>> inIndex(ApplicationContext context) {
        return context.getBean(Index.class).search(false, searcher -> {
            var rows = new TreeMap<String, List<String>>();
            for (var id : ids(searcher.getIndexReader())) {
                of(searcher, id).forEach(row -> add(rows, id, row));
            }
            rows.values().forEach(Collections::sort);
            return rows;
        });
    }

    private static Set<String> ids(IndexReader reader) throws java.io.IOException {
        var ids = new HashSet<String>();
        var terms = MultiTerms.getTerms(reader, Fields.ID).iterator();
        for (var term = terms.next(); term != null; term = terms.next()) {
            ids.add(term.utf8ToString());
        }
        return ids;
    }

    private static List<Document> of(IndexSearcher searcher, String id) throws java.io.IOException {
        var rows = new ArrayList<Document>();
        var found = searcher.search(
                new TermQuery(new Term(Fields.ID, id)),
                searcher.getIndexReader().maxDoc());
        for (var hit : found.scoreDocs) {
            var row = searcher.storedFields().document(hit.doc);
            for (var column : COLUMNS) {
                var values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), column);
                if (values != null && values.advanceExact(hit.doc)) {
                    row.add(new StoredField(column, values.binaryValue().utf8ToString()));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static void add(Map<String, List<String>> rows, String id, Document row) {
        rows.computeIfAbsent(id, first -> new ArrayList<>())
                .add(row.getFields().stream()
                        .filter(field -> field.fieldType().stored() || COLUMNS.contains(field.name()))
                        .map(field -> field.name() + "=" + value(field))
                        .sorted()
                        .toList()
                        .toString());
    }

    private static String value(IndexableField field) {
        return field.binaryValue() == null
                ? field.stringValue()
                : field.binaryValue().utf8ToString();
    }
}
