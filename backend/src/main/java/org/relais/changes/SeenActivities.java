package org.relais.changes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Of the activities and places that tables list, those that a viewer may see, with their names. */
@Component
class SeenActivities {

    private static final String ACTIVITIES = """
            MATCH (a:Activity) WHERE a.key IN $keys AND a.access IN $access
            MATCH (o:Organisation)-[:OPERATES]->(a) WHERE o.access IN $access
            RETURN a.key AS key, a.from AS from, a.to AS to, {type: 'organisation', id: o.id, title: o.name} AS organisation
            """;

    private static final String PLACES = """
            MATCH (p:Place) WHERE p.key IN $keys AND p.access IN $access RETURN p.key AS key, p.name AS name
            """;

    private final Neo4jClient client;

    SeenActivities(Neo4jClient client) {
        this.client = client;
    }

    Map<String, Seen> activities(Viewer viewer, Collection<String> keys) {
        var seen = new HashMap<String, Seen>();
        client.query(ACTIVITIES)
                .bindAll(viewer.with("keys", List.copyOf(keys)))
                .fetchAs(Seen.class)
                .mappedBy((types, record) -> new Seen(
                        record.get("key").asString(),
                        Columns.ref(record.get("organisation")),
                        Columns.day(record.get("from")),
                        Columns.day(record.get("to"))))
                .all()
                .forEach(one -> seen.put(one.key(), one));
        return seen;
    }

    /** Names of places by their keys. */
    Map<String, String> places(Viewer viewer, Collection<String> keys) {
        var names = new HashMap<String, String>();
        client.query(PLACES)
                .bindAll(viewer.with("keys", List.copyOf(keys)))
                .fetch()
                .all()
                .forEach(row -> names.put(String.valueOf(row.get("key")), String.valueOf(row.get("name"))));
        return names;
    }

    /** An activity as it stands in the graph. */
    record Seen(
            String key,
            ItemRef organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
