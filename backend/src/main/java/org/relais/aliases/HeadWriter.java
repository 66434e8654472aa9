package org.relais.aliases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.relais.graph.GraphChanged;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps in the graph under which record each other stands, so that every question finds one organisation by
 * one step. It follows judgements in their own transaction, and records whose readers change soon after.
 */
@Component
class HeadWriter {

    private static final String TYPE = "Organisation";
    private static final String EDGE = "STANDS_UNDER";

    private final HeadsQuery query;
    private final GraphWriter writer;

    HeadWriter(HeadsQuery query, GraphWriter writer) {
        this.query = query;
        this.writer = writer;
    }

    /** Writes what differs; returns the head of each record that was ever judged, by their keys. */
    @Transactional
    public Map<String, String> align() {
        var records = query.records();
        var heads = Heads.of(records, query.same());
        var rows = new ArrayList<Row>();
        for (var record : records) {
            var head = heads.getOrDefault(record.key(), record.key());
            if (!head.equals(record.head().isEmpty() ? record.key() : record.head())) {
                rows.add(Row.of(EDGE, statement(record.key(), head)));
            }
        }
        if (!rows.isEmpty()) {
            writer.write(rows, new Provenance("judgement", "Relais", LocalDate.now()), Progress.SILENT);
        }
        return heads;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void changed(GraphChanged change) {
        if (change.types().contains(TYPE)) {
            align();
        }
    }

    private static Statement statement(String key, String head) {
        return key.equals(head)
                ? new Statement.WithoutEdge(EDGE, key)
                : new Statement.OfEdge(EDGE, key, new Ref(TYPE, key), new Ref(TYPE, head), Map.of());
    }
}
