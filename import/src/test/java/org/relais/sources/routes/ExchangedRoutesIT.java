package org.relais.sources.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.exchange.RouteExport;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.Imports;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A route that goes out as GeoJSON comes back as it was. */
@RealParts
class ExchangedRoutesIT {

    private static final String GRAPH = """
            MATCH (a)-[e]->(b) WHERE type(e) IN ['HAS_STAGE', 'NEXT', 'AT'] AND a.key IS NOT NULL
            RETURN [a.key, type(e), b.key, e.order, e.branch, e.closedSince, e.from, e.to, b.nameFr, b.nameEn, b.nameAr, b.otherNames,
              b.name, b.sea, b.note, b.latitude, b.longitude, b.country, b.pcode, b.sensitivity, a.nameFr, a.nameEn,
              a.nameAr, a.otherNames, a.sensitivity] AS line
            ORDER BY a.key, type(e), b.key
            """;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    RouteExport export;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @Test
    void bringsBackATableOfStages() throws IOException {
        Imported.run(imports, Path.of("src/test/resources/routes/route.csv"));

        assertThatItComesBack("r-essai");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bringsBackWhateverRouteThereIs(long seed) throws IOException {
        var random = new Random(seed);

        var run = Imported.run(imports, Files.writeString(folder.resolve("deux.geojson"), generated(random)));

        assertThat(run.refusals()).isEmpty();
        assertThatItComesBack("r-un");
    }

    @Test
    void givesNothingOfARouteThatIsNotToBeSeen() throws IOException {
        Imported.run(imports, Files.writeString(folder.resolve("x.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Agadez",
                 "route": "r-un", "route_sensitivity": "restricted"},
                 "geometry": {"type": "Point", "coordinates": [7.99, 16.97]}}]}
                """));

        assertThat(export.file(Viewer.system(), id("r-un"))).isNotEmpty();
        assertThatThrownBy(() -> export.file(SmallGraph.reader(), id("r-un")))
                .isInstanceOf(RelaisException.NotFound.class);
    }

    /** Two routes that share stages, branches, closings of several days, dated ways, stages that are nowhere. */
    private static String generated(Random random) {
        var features = IntStream.range(0, 24)
                .mapToObj(at -> feature(at, random))
                .collect(java.util.stream.Collectors.joining(",\n"));
        return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
    }

    private static String feature(int at, Random random) {
        var stage = at % 15;
        var before = random.ints(random.nextInt(3), 0, 15)
                .filter(other -> other < stage)
                .distinct()
                .mapToObj(other -> "\"s-" + other + "\"")
                .toList();
        var properties = """
                "route": "%s", "route_name_fr": "Route", "route_name_ar": "الطريق", "stage": "s-%d", "name_fr": "Étape \\"%d\\"",
                "name_ar": "مرحلة", "order": %d, "place": "Lieu %d", "other_names": ["Autre, graphie", "غير"], "route_other_names": ["Chemin"], "country": "%s", "after": [%s], "after_branch": [%s]
                """.formatted(
                        random.nextBoolean() ? "r-un" : "r-deux",
                        stage,
                        stage,
                        at,
                        stage,
                        random.nextBoolean() ? "NE" : "LY",
                        random.nextBoolean() ? String.join(",", before) : "",
                        random.nextBoolean() ? String.join(",", before) : "");
        return "{\"type\": \"Feature\", \"properties\": {%s%s%s%s%s}, \"geometry\": %s}"
                .formatted(
                        properties,
                        random.nextBoolean() ? ", \"closed_since\": \"2026-0%d-01\"".formatted(1 + at % 9) : "",
                        random.nextBoolean() ? ", \"from\": \"2025-01-01\", \"to\": \"2026-12-31\"" : "",
                        random.nextInt(3) == 0
                                ? ", \"sea\": true, \"note\": \"=1+1\", \"sensitivity\": \"public\""
                                : "",
                        before.isEmpty()
                                ? ""
                                : ", \"ways\": {%s: {\"from\": \"2026-02-01\"}}".formatted(before.getFirst()),
                        random.nextInt(4) == 0
                                ? "null"
                                : "{\"type\": \"Point\", \"coordinates\": [%d.25, -%d.5]}".formatted(at, at));
    }

    private void assertThatItComesBack(String route) throws IOException {
        var file = Files.write(folder.resolve("retour.geojson"), export.file(Viewer.system(), id(route)));
        var before = graph();
        var revision = feed.state().revision();

        var again = Imported.run(imports, file);

        assertThat(again.refusals()).isEmpty();
        assertThat(again.counts().unchanged()).isEqualTo(again.counts().total()).isPositive();
        assertThat(feed.state().revision()).isEqualTo(revision);
        assertThat(graph()).isEqualTo(before);
        graph.make();
        var elsewhere = Imported.run(imports, file);
        assertThat(elsewhere.counts().created()).isPositive();
        assertThat(new String(export.file(Viewer.system(), id(route)), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(file));
    }

    private List<Map<String, Object>> graph() {
        return List.copyOf(client.query(GRAPH).fetch().all());
    }

    private String id(String route) {
        return client.query("MATCH (r:Route {key: $key}) RETURN r.id AS id")
                .bind(route)
                .to("key")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .one()
                .orElseThrow();
    }
}
