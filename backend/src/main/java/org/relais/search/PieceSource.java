package org.relais.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.security.Access;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads pieces of evidence out of the graph for the index. */
@Component
class PieceSource {

    private final Neo4jClient client;

    PieceSource(Neo4jClient client) {
        this.client = client;
    }

    /** The pieces that items of a type carry. */
    @Transactional(readOnly = true)
    public List<IndexedPiece> read(ItemType carrier, Collection<String> ids) {
        var pieces = new ArrayList<IndexedPiece>();
        for (var cypher : PieceQueries.BY_CARRIER.getOrDefault(carrier, List.of())) {
            pieces.addAll(client.query(cypher)
                    .bindAll(Map.of("ids", ids, "open", ItemSource.OPEN))
                    .fetchAs(IndexedPiece.class)
                    .mappedBy((types, record) -> piece(record))
                    .all());
        }
        return pieces;
    }

    private static IndexedPiece piece(Record record) {
        var about = record.get("about");
        var piece = new Piece(
                record.get("id").asString(),
                record.get("work").asString(record.get("id").asString()),
                EvidenceKind.valueOf(record.get("kind").asString().toUpperCase(java.util.Locale.ROOT)),
                record.get("access").asList(token -> token.asString("2")).stream()
                        .reduce(Access::both)
                        .orElseThrow(),
                record.get("people")
                        .asList(pair -> new Piece.Part(
                                pair.get(0).asString(), pair.get(1).asString("member"))),
                Columns.text(record.get("sentence")),
                new Piece.About(
                        about.get(0).asString(),
                        about.get(1).asString(),
                        about.get(2).asString("")),
                ItemSource.strings(record.get("domains")),
                Columns.text(record.get("role")),
                Columns.number(record.get("level")),
                Columns.text(record.get("basis")),
                Columns.text(record.get("by")),
                Columns.day(record.get("from")),
                Columns.day(record.get("to")));
        Set<String> refs = ItemSource.strings(record.get("refs"));
        return new IndexedPiece(record.get("carrier").asString(), piece, ItemSource.texts(record.get("texts")), refs);
    }
}
