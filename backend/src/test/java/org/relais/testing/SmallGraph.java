package org.relais.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** A graph of a few statements for one test, written as an import would write them. */
@Component
public class SmallGraph {

    private final GraphWriter writer;
    private final Neo4jClient client;
    private final EmptyGraph empty;
    private final List<Row> rows = new ArrayList<>();

    SmallGraph(GraphWriter writer, Neo4jClient client, EmptyGraph empty) {
        this.writer = writer;
        this.client = client;
        this.empty = empty;
    }

    /** Begins with an empty graph. */
    public SmallGraph anew() {
        empty.make();
        rows.clear();
        return this;
    }

    public SmallGraph node(String type, String key, Map<String, Object> properties, Link... links) {
        rows.add(Row.of(
                "row " + key,
                new Statement.OfNode(
                        new Ref(type, key), new HashMap<String, @Nullable Object>(properties), List.of(links))));
        return this;
    }

    public SmallGraph edge(String type, String key, Ref from, Ref to, Map<String, Object> properties) {
        rows.add(Row.of(
                "row " + key,
                new Statement.OfEdge(type, key, from, to, new HashMap<String, @Nullable Object>(properties))));
        return this;
    }

    /** Writes what was said since the last time. */
    public SmallGraph write() {
        Stated.write(writer, rows);
        rows.clear();
        return this;
    }

    public String id(String type, String key) {
        return client.query("MATCH (n:$($type) {key: $key}) RETURN n.id AS id")
                .bindAll(Map.of("type", type, "key", key))
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .one()
                .orElseThrow();
    }

    public static Link about(String type, String key) {
        return Link.to("ABOUT", new Ref(type, key));
    }

    public static Viewer viewer(Role role, Sensitivity clearance) {
        return new Viewer("someone", "Someone", role, clearance, Set.of(), null);
    }

    public static Viewer reader() {
        return viewer(Role.READER, Sensitivity.INTERNAL);
    }
}
