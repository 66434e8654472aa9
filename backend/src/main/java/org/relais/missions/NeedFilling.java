package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a need is filled, or open again after all. Contributors and above; a later sheet speaks again. */
@Component
public class NeedFilling {

    private static final String OPEN = "open";
    private static final String FILLED = "filled";

    // Setting the key to itself locks the need, so that two who speak at once follow each other.
    private static final String NEED = """
            MATCH (n:Need {id: $id})-[:FOR]->(m:Mission) WHERE n.access IN $access AND m.access IN $access
            WITH DISTINCT n
            SET n.key = n.key
            RETURN n.key AS key, n.state AS state
            """;

    private final Neo4jClient client;
    private final GraphWriter writer;

    NeedFilling(Neo4jClient client, GraphWriter writer) {
        this.client = client;
        this.writer = writer;
    }

    /** @throws RelaisException.Conflict when the need is not open any more */
    @Transactional
    public void fill(Viewer viewer, String id) {
        become(viewer, id, OPEN, FILLED);
    }

    /** @throws RelaisException.Conflict when the need is not filled */
    @Transactional
    public void reopen(Viewer viewer, String id) {
        become(viewer, id, FILLED, OPEN);
    }

    private void become(Viewer viewer, String id, String from, String to) {
        viewer.requireShortlist();
        var need = client.query(NEED)
                .bindAll(viewer.with("id", id))
                .fetchAs(Found.class)
                .mappedBy((types, record) -> new Found(
                        record.get("key").asString(), record.get("state").asString()))
                .one()
                .orElseThrow(RelaisException::notFound);
        if (!need.state().equals(from)) {
            throw RelaisException.conflict("need.not." + from);
        }
        writer.write(
                List.of(Row.of(
                        viewer.username(),
                        Statement.OfNode.withoutLinks(new Ref("Need", need.key()), Map.of("state", to)))),
                new Provenance("shortlist", "Relais", LocalDate.now()),
                Progress.SILENT);
    }

    private record Found(String key, String state) {}
}
