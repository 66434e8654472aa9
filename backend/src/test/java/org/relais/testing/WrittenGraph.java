package org.relais.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph of a few items, written as imports write it. */
public record WrittenGraph(GraphWriter writer, Neo4jClient client) {

    public void node(String type, String key, Map<String, ? extends @Nullable Object> properties, Link... links) {
        Stated.write(writer, new Statement.OfNode(new Ref(type, key), new HashMap<>(properties), List.of(links)));
    }

    public void edge(String type, Ref from, Ref to, Map<String, ? extends @Nullable Object> properties) {
        var key = from.key() + "/" + to.key() + "/" + properties.hashCode();
        Stated.write(writer, new Statement.OfEdge(type, key, from, to, new HashMap<>(properties)));
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
}
