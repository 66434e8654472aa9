package org.relais.routes.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** A route with all its stages and ways, whenever they are there. */
@Component
class RouteDraftQuery {

    private static final String ROUTE = """
            MATCH (r:Route {id: $id}) WHERE r.access IN $access
            RETURN r AS route,
              COLLECT { MATCH (r)-[h:HAS_STAGE]->(s:Stage) WHERE s.access IN $access
                WITH s, min(h.order) AS order, collect({from: h.from, to: h.to}) AS periods
                ORDER BY order, s.nameFr, s.id
                RETURN {stage: s, periods: periods,
                  places: COLLECT { MATCH (s)-[:AT]->(p:Place) WHERE p.access IN $access
                    RETURN p ORDER BY p.latitude IS NULL, p.name, p.id } } } AS stages,
              COLLECT { MATCH (r)-[h:HAS_STAGE]->(s:Stage)-[n:NEXT]->(t:Stage)
                WHERE s.access IN $access AND t.access IN $access AND EXISTS { (r)-[:HAS_STAGE]->(t) }
                WITH n, s, t, min(h.order) AS order ORDER BY order, t.nameFr, n.from, t.id
                RETURN {from: s.key, to: t.key, branch: n.branch, closedSince: n.closedSince, begin: n.from, end: n.to}
              } AS ways
            """;

    private final Neo4jClient client;

    RouteDraftQuery(Neo4jClient client) {
        this.client = client;
    }

    Optional<RouteDraft> draft(Viewer viewer, String id) {
        return client.query(ROUTE)
                .bindAll(viewer.with("id", id))
                .fetchAs(RouteDraft.class)
                .mappedBy((types, record) -> draft(record))
                .one();
    }

    private static RouteDraft draft(Record record) {
        var route = record.get("route");
        return new RouteDraft(
                route.get("id").asString(),
                route.get("key").asString(),
                names(route),
                record.get("stages").asList(RouteDraftQuery::stage),
                record.get("ways").asList(RouteDraftQuery::way),
                last(route));
    }

    private static DraftStage stage(Value value) {
        var stage = value.get("stage");
        return new DraftStage(
                stage.get("key").asString(),
                names(stage),
                stage.get("sea").asBoolean(false),
                Columns.text(stage.get("note")),
                value.get("places").asList(RouteDraftQuery::place),
                value.get("periods").asList(period -> Columns.span(period.get("from"), period.get("to"))));
    }

    private static DraftWay way(Value way) {
        return new DraftWay(
                way.get("from").asString(),
                way.get("to").asString(),
                way.get("branch").asBoolean(false),
                Columns.day(way.get("closedSince")),
                Columns.span(way.get("begin"), way.get("end")));
    }

    static DraftPlace place(Value place) {
        return new DraftPlace(
                place.get("key").asString(),
                place.get("name").asString(),
                Columns.text(place.get("country")),
                Columns.text(place.get("pcode")),
                degrees(place.get("latitude")),
                degrees(place.get("longitude")));
    }

    private static Names names(Value item) {
        return new Names(
                item.get("nameFr").asString(""),
                Columns.text(item.get("nameEn")),
                Columns.text(item.get("nameAr")),
                Columns.strings(item.get("otherNames")));
    }

    private static @Nullable LastEdit last(Value route) {
        var at = route.get("editedAt");
        return at.isNull()
                ? null
                : new LastEdit(
                        route.get("editedBy").asString(""), at.asZonedDateTime().toInstant());
    }

    private static @Nullable Double degrees(Value value) {
        return value.isNull() ? null : (Double) value.asDouble();
    }
}
