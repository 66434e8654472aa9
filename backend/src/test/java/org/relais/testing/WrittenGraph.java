package org.relais.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph of a few items, written as imports write it. */
public record WrittenGraph(GraphWriter writer, Neo4jClient client) {

    private static final Provenance SOURCE = new Provenance("run-1", "essai.csv", LocalDate.of(2026, 11, 23));

    /** Forgets everything but the books. */
    public void empty() {
        client.query("MATCH (n) WHERE NOT n:Revision AND NOT n:__Neo4jMigration DETACH DELETE n")
                .run();
    }

    public void node(String type, String key, Map<String, ? extends @Nullable Object> properties, Link... links) {
        write(new Statement.OfNode(new Ref(type, key), new HashMap<>(properties), List.of(links)));
    }

    public void edge(String type, Ref from, Ref to, Map<String, ? extends @Nullable Object> properties) {
        var key = from.key() + "/" + to.key() + "/" + properties.hashCode();
        write(new Statement.OfEdge(type, key, from, to, new HashMap<>(properties)));
    }

    /** The id that an item was given. */
    public String id(String key) {
        return client.query("MATCH (n {key: $key}) WHERE NOT n:Change RETURN n.id AS id")
                .bind(key)
                .to("key")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .one()
                .orElseThrow();
    }

    /** Someone who sees what is internal. */
    public static Viewer reader() {
        return reader(null);
    }

    /** Someone who sees what is internal, and whom the graph knows. */
    public static Viewer reader(@Nullable String person) {
        return new Viewer("lea", "Léa", Role.READER, Sensitivity.INTERNAL, Set.of(), person);
    }

    private void write(Statement statement) {
        writer.write(List.of(Row.of("ligne 1", statement)), SOURCE, Progress.SILENT)
                .fates()
                .forEach(fate -> {
                    if (fate instanceof org.relais.graph.Fate.Refused refused) {
                        throw new IllegalArgumentException(refused.toString());
                    }
                });
    }
}
