package org.relais.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A route as GeoJSON, with every stage that it ever had, which imports back as what it is. */
@Component
public class RouteExport {

    public static final String MEDIA_TYPE = "application/geo+json";

    private static final String STAGES = """
            MATCH (s:Stage) WHERE s.access IN $access AND (s.key IN $keys
              OR EXISTS { MATCH (r:Route {id: $id})-[:HAS_STAGE]->(s) WHERE r.access IN $access })
            RETURN s AS stage,
              COLLECT { MATCH (r:Route)-[h:HAS_STAGE]->(s) WHERE r.access IN $access
                RETURN {route: r, order: h.order, from: h.from, to: h.to} ORDER BY r.id <> $id, r.key, h.order } AS routes,
              COLLECT { MATCH (s)-[:AT]->(p:Place) WHERE p.access IN $access RETURN p ORDER BY p.key } AS places,
              COLLECT { MATCH (b:Stage)-[n:NEXT]->(s) WHERE b.access IN $access
                RETURN {stage: b.key, branch: coalesce(n.branch, false), closedSince: n.closedSince, from: n.from, to: n.to}
                ORDER BY b.key } AS ways
            ORDER BY routes[0].route.id <> $id, routes[0].order, s.key
            """;

    private final Neo4jClient client;

    RouteExport(Neo4jClient client) {
        this.client = client;
    }

    /**
     * The whole file. Stages of other routes that lead here are in it too, or nothing could lead from them.
     *
     * @throws RelaisException.NotFound when there is no such route with stages for this viewer
     */
    @Transactional(readOnly = true)
    public byte[] file(Viewer viewer, String route) {
        var stages = stages(viewer, route, Set.of());
        if (stages.isEmpty()) {
            throw RelaisException.notFound();
        }
        // Almost always once: ways seldom come from outside.
        for (var outside = outside(stages); !outside.isEmpty(); outside = outside(stages)) {
            var before = stages.size();
            var keys = stages.stream().map(StageSaid::key).collect(Collectors.toSet());
            keys.addAll(outside);
            stages = stages(viewer, route, keys);
            if (stages.size() == before) {
                break;
            }
        }
        return new RouteGeoJson(stages).bytes();
    }

    private static Set<String> outside(List<StageSaid> stages) {
        var inside = stages.stream().map(StageSaid::key).collect(Collectors.toSet());
        return stages.stream()
                .flatMap(stage -> stage.ways().stream())
                .map(StageSaid.Way::from)
                .filter(key -> !inside.contains(key))
                .collect(Collectors.toSet());
    }

    private List<StageSaid> stages(Viewer viewer, String route, Set<String> keys) {
        return client
                .query(STAGES)
                .bindAll(viewer.with("id", route, "keys", keys))
                .fetchAs(StageSaid.class)
                .mappedBy((types, record) -> stage(record))
                .all()
                .stream()
                .filter(stage -> !stage.routes().isEmpty())
                .toList();
    }

    private static StageSaid stage(Record record) {
        return new StageSaid(
                record.get("stage"),
                record.get("routes").asList(StageSaid.InRoute::of),
                record.get("places").asList(PlaceSaid::of),
                record.get("ways").asList(StageSaid.Way::of));
    }
}
