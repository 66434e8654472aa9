package org.relais.sources.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.routes.RoutePage;
import org.relais.routes.RouteQuery;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class RoutesSourceIT {

    private static final Path TABLE = Path.of("src/test/resources/routes/route.csv");
    private static final Path GEOJSON = Path.of("src/test/resources/routes/route.geojson");

    private static final String GRAPH = """
            MATCH (a)-[e]->(b)
            WHERE type(e) IN ['HAS_STAGE', 'NEXT', 'AT'] AND a.key IS NOT NULL
            RETURN [a.key, type(e), b.key, e.order, e.branch, e.closedSince, e.from, b.nameFr, b.nameEn, b.name, b.sea,
              b.latitude, b.longitude, b.country, b.pcode, a.nameFr] AS line
            ORDER BY a.key, type(e), b.key
            """;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    Neo4jClient client;

    @Autowired
    RevisionFeed feed;

    @Autowired
    RouteQuery routes;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @Test
    void readsAnOrderedTable() {
        var run = Imported.run(imports, TABLE);

        assertThat(run.importer()).isEqualTo("routes");
        assertThat(run.counts()).isEqualTo(new RunView.Counts(5, 5, 0, 0, 0));
        assertThat(stages())
                .extracting(RoutePage.Stage::key)
                .containsExactly("s-agadez", "s-sabha", "s-zuwara", "s-tamanrasset", "s-mer");
    }

    @Test
    void refusesTheRowThatClosesACircleWithAnEarlierFile() throws IOException {
        var first = Imported.run(imports, Files.writeString(folder.resolve("nord.csv"), """
                route,étape,ordre,lieu,pays,après,étape nom fr
                r-deux,s-un,1,Un,NE,,Un
                r-deux,s-deux,2,Deux,NE,s-un,Deux
                r-deux,s-trois,3,Trois,NE,s-deux,Trois
                """));
        assertThat(first.counts()).isEqualTo(new RunView.Counts(3, 3, 0, 0, 0));

        var second = Imported.run(imports, Files.writeString(folder.resolve("retour.csv"), """
                route,étape,ordre,lieu,pays,après,étape nom fr
                r-deux,s-un,4,Un,NE,s-trois,Un
                """));

        assertThat(second.counts().refused()).isEqualTo(1);
        assertThat(second.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.at().row()).isEqualTo(2);
            assertThat(finding.message().arguments()).containsExactly("r-deux", "Un → Deux → Trois → Un");
        });
    }

    @Test
    void knowsWhereABranchLeavesAndComesBack() {
        Imported.run(imports, TABLE);

        var stages = stages();
        assertThat(stages.get(3).branchFrom()).isEqualTo(stages.get(0).id());
        assertThat(stages.get(3).rejoins()).isEqualTo(stages.get(4).id());
        assertThat(stages.get(0).closedSince()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(stages.get(4).sea()).isTrue();
    }

    @Test
    void makesTheSameGraphOfTheSameRouteInGeoJson() {
        Imported.run(imports, TABLE);
        var revision = feed.state().revision();
        var graph = graph();

        var run = Imported.run(imports, GEOJSON);

        assertThat(run.counts()).isEqualTo(new RunView.Counts(5, 0, 0, 5, 0));
        assertThat(feed.state().revision()).isEqualTo(revision);
        empty();
        Imported.run(imports, GEOJSON);
        assertThat(graph()).isEqualTo(graph);
    }

    @Test
    void readsANamedLine() throws IOException {
        var run = Imported.run(imports, file("ligne.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"name": "Route des crêtes", "stages": ["Tata", "Zagora"]},
                 "geometry": {"type": "LineString", "coordinates": [[-7.97, 29.74], [-5.84, 30.33], [-4.0, 31.0]]}}]}
                """));

        assertThat(run.counts()).isEqualTo(new RunView.Counts(3, 3, 0, 0, 0));
        assertThat(names("MATCH (:Route {nameFr: 'Route des crêtes'})-[h:HAS_STAGE]->(s) "
                        + "RETURN s.nameFr AS name ORDER BY h.order"))
                .containsExactly("Tata", "Zagora", "Route des crêtes 3");
    }

    @Test
    void refusesAPointWithSwappedCoordinatesAndSaysWhich() throws IOException {
        var run = Imported.run(imports, file("points.geojson", """
                {"type": "FeatureCollection", "name": "essai", "features": [
                 {"type": "Feature", "properties": {"name": "Agadez"},
                  "geometry": {"type": "Point", "coordinates": [7.99, 16.97]}},
                 {"type": "Feature", "properties": {"name": "Calais"},
                  "geometry": {"type": "Point", "coordinates": [50.95, 101.85]}}]}
                """));

        assertThat(run.counts()).isEqualTo(new RunView.Counts(2, 1, 0, 0, 1));
        assertThat(run.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.at().row()).isEqualTo(2);
            assertThat(finding.message().code()).isEqualTo("import.routes.swapped");
        });
    }

    @Test
    void refusesATableThatComesBackToWhereItBeganAndSaysAtWhichRow() throws IOException {
        var run = Imported.run(imports, file("retour.csv", """
                route,étape,ordre,lieu,étape autres graphies,route autres graphies
                r-retour,s-agadez,1,Agadez,Agadès; أغاديز,Le retour
                r-retour,s-sabha,2,Sabha,,
                r-retour,s-agadez,3,Agadez,,
                """));

        assertThat(run.counts()).isEqualTo(new RunView.Counts(3, 2, 0, 0, 1));
        assertThat(run.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.at().row()).isEqualTo(4);
            assertThat(finding.message().arguments()).containsExactly("r-retour", "Agadez → Sabha → Agadez");
        });
        assertThat(names("MATCH (s:Stage {key: 's-agadez'}) UNWIND s.otherNames AS name RETURN name"))
                .containsExactly("Agadès", "أغاديز");
        assertThat(names("MATCH (r:Route {key: 'r-retour'}) UNWIND r.otherNames AS name RETURN name"))
                .containsExactly("Le retour");
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        var run = Imported.run(imports, file("abime.geojson", "{\"type\": \"FeatureCollection\", \"features\": ["));

        assertThat(run.state()).isEqualTo(ImportState.REFUSED);
        assertThat(run.refusals())
                .extracting(finding -> finding.message().code())
                .containsExactly("import.routes.noJson");
    }

    private List<RoutePage.Stage> stages() {
        var id = names("MATCH (r:Route {key: 'r-essai'}) RETURN r.id AS name").getFirst();
        return routes.page(Viewer.system(), id, LocalDate.of(2026, 11, 25), Locale.FRENCH)
                .stages();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Map<String, Object>> graph() {
        return List.copyOf(client.query(GRAPH).fetch().all());
    }

    private List<String> names(String cypher) {
        return List.copyOf(client.query(cypher)
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("name").asString())
                .all());
    }
}
