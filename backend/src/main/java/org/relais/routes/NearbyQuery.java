package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.LabelLanguage;
import org.relais.routes.NearbyEvents.Nearby;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What happened around a point, beside what is noted at the stage itself. */
@Component
class NearbyQuery {

    // The belt of latitudes is what the index answers; a degree of latitude is never shorter than 110.5 km.
    private static final String AROUND = """
            MATCH (e:Event) WHERE e.latitude >= $latitude - $degrees AND e.latitude <= $latitude + $degrees
              AND e.longitude IS NOT NULL AND e.date <= $day AND e.access IN $access
            WITH e, point.distance(point({latitude: e.latitude, longitude: e.longitude}),
              point({latitude: $latitude, longitude: $longitude})) / 1000 AS kilometres
            WHERE kilometres <= $within AND NOT EXISTS { (e)-[:AT]->(:Stage {id: $stage}) }
            RETURN e.id AS id, e.date AS date, e.kind AS kind,
              coalesce([e.text, e.textEn, e.textAr][$language], e.text) AS text, e.dead AS dead, e.missing AS missing,
              e.register AS register, e.details AS details, e.reference AS reference,
              e.latitude AS latitude, e.longitude AS longitude, kilometres
            ORDER BY date DESC, kilometres, id
            """;

    private static final double SHORTEST_DEGREE_KILOMETRES = 110.5;

    private final Neo4jClient client;

    NearbyQuery(Neo4jClient client) {
        this.client = client;
    }

    /** @param within kilometres; of what two registers tell, only one is taken */
    NearbyEvents around(Viewer viewer, Spot spot, LocalDate day, int within, Locale locale) {
        var found = client.query(AROUND)
                .bindAll(viewer.with(
                        "stage",
                        spot.stage(),
                        "latitude",
                        spot.latitude(),
                        "longitude",
                        spot.longitude(),
                        "degrees",
                        within / SHORTEST_DEGREE_KILOMETRES,
                        "within",
                        within,
                        "day",
                        day,
                        "language",
                        LabelLanguage.index(locale)))
                .fetchAs(Nearby.class)
                .mappedBy((types, record) -> nearby(record))
                .all();
        return NearbyEvents.of(within, ToldOnce.of(List.copyOf(found)));
    }

    private static Nearby nearby(Record record) {
        return new Nearby(
                record.get("id").asString(),
                record.get("date").asLocalDate(),
                record.get("kind").asString(""),
                record.get("text").asString(),
                number(record.get("dead")),
                number(record.get("missing")),
                Columns.text(record.get("register")),
                Columns.text(record.get("details")),
                Columns.text(record.get("reference")),
                record.get("latitude").asDouble(),
                record.get("longitude").asDouble(),
                record.get("kilometres").asDouble());
    }

    private static @Nullable Long number(Value value) {
        return value.isNull() ? null : value.asLong();
    }

    /** The point of a stage. */
    record Spot(String stage, double latitude, double longitude) {}
}
