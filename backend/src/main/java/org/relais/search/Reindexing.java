package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.relais.graph.Touched;
import org.relais.schema.Vocabulary;
import org.relais.security.Access;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes items of the graph into the index: those that were touched and those whose words came from them. */
@Component
class Reindexing {

    private static final int PORTION = 200;

    private final Index index;
    private final ItemSource items;
    private final PieceSource pieces;
    private final FactSource facts;
    private final ItemDocuments documents;
    private final PieceDocuments evidence;

    Reindexing(Index index, ItemSource items, PieceSource pieces, FactSource facts, Vocabulary vocabulary) {
        this.index = index;
        this.items = items;
        this.pieces = pieces;
        this.facts = facts;
        this.documents = new ItemDocuments(vocabulary);
        this.evidence = new PieceDocuments(vocabulary);
    }

    /** Everything, from nothing. */
    void all() throws IOException {
        index.deleteAll();
        for (var type : ItemType.values()) {
            var ids = items.ids(type, "", PORTION);
            while (!ids.isEmpty()) {
                write(type, ids);
                ids = items.ids(type, ids.getLast(), PORTION);
            }
        }
    }

    /** Reads in one transaction, as to begin and end one takes about as long as to ask. */
    @Transactional(readOnly = true)
    public void touched(Set<Touched> touched) throws IOException {
        var byType = new EnumMap<ItemType, Set<String>>(ItemType.class);
        touched.forEach(item -> ItemType.ofLabel(item.type())
                .ifPresent(type ->
                        byType.computeIfAbsent(type, first -> new TreeSet<>()).add(item.id())));
        dependents(touched.stream().map(Touched::id).toList())
                .forEach((id, type) ->
                        byType.computeIfAbsent(type, first -> new TreeSet<>()).add(id));
        for (var ofType : byType.entrySet()) {
            var ids = List.copyOf(ofType.getValue());
            for (var from = 0; from < ids.size(); from += PORTION) {
                write(ofType.getKey(), ids.subList(from, Math.min(from + PORTION, ids.size())));
            }
        }
    }

    /** In the order of the ids: equal scores come in the order of writing, which must not tell what else is there. */
    private void write(ItemType type, Collection<String> ids) throws IOException {
        var rows = new LinkedHashMap<String, Rows>();
        ids.forEach(id -> rows.put(id, new Rows(new ArrayList<>(), new ArrayList<>())));
        for (var item : items.read(type, ids)) {
            add(rows, item.id(), item.access(), documents.of(item));
        }
        for (var piece : pieces.read(type, ids)) {
            add(rows, piece.carrier(), piece.piece().access(), List.of(evidence.of(piece)));
        }
        if (type == ItemType.PERSON) {
            for (var known : facts.read(ids)) {
                add(rows, known.person(), known.access(), List.of(FactDocuments.of(known)));
            }
        }
        for (var entry : rows.entrySet()) {
            RowDigest.note(entry.getValue().open());
            index.replace(
                    entry.getKey(), entry.getValue().open(), entry.getValue().restricted());
        }
    }

    /**
     * What vanishes while the graph is being read comes without its id, and is left out: the revision that
     * took it away is still to come, and takes its rows too.
     */
    private static void add(Map<String, Rows> rows, String id, String access, List<Document> added) {
        var ofItem = rows.get(id);
        if (ofItem != null) {
            ofItem.side(access).addAll(added);
        }
    }

    /** Items whose rows hold words of the given ones, by what the index itself noted. */
    private Map<String, ItemType> dependents(Collection<String> ids) {
        var terms = ids.stream().map(BytesRef::new).toList();
        return index.search(false, searcher -> {
            var found = new HashMap<String, ItemType>();
            var query = new TermInSetQuery(Fields.REFS, terms);
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
                var row = stored.document(hit.doc, Set.of(Fields.ID, Fields.TYPE, Rows.CARRIER));
                var type = row.get(Fields.TYPE);
                found.put(row.get(Fields.ID), ItemType.ofCode(type == null ? row.get(Rows.CARRIER) : type));
            }
            return found;
        });
    }

    /** The rows of one item, by the half of the index where each belongs. */
    private record Rows(List<Document> open, List<Document> restricted) {

        static final String CARRIER = "carrier";

        List<Document> side(String access) {
            return Access.isOpen(access) ? open : restricted;
        }
    }
}
