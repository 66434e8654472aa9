package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.exchange.ActivityExport;
import org.relais.exchange.ActivityScope;
import org.relais.exports.ExportFormat;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What goes out as a 3W table comes back as it was. */
@RealParts
class ExchangedActivitiesIT {

    private static final String GRAPH = """
            MATCH (o:Organisation)-[:OPERATES]->(a:Activity)
            RETURN a {.key, .name, .audience, .from, .to, .state, .reportedOn, .sector, .detail, .sensitivity, .source,
                .sourcePlace, .statedOn} AS activity,
              o {.key, .name, .acronym, .kind, .fictional, .sensitivity} AS organisation,
              COLLECT { MATCH (a)-[:AT]->(p) RETURN p {.key, .name, .country, .pcode, .latitude, .longitude} ORDER BY p.key }
                AS places,
              COLLECT { MATCH (a)-[:IN]->(d) RETURN d.key ORDER BY d.key } AS domains
            ORDER BY a.key
            """;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    GraphWriter writer;

    @Autowired
    ActivityExport export;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void onlyTheVocabulary() {
        graph.make();
    }

    @ParameterizedTest
    @CsvSource({"1,CSV,fr", "2,XLSX,fr", "3,CSV,ar", "4,XLSX,en", "5,CSV,en", "6,XLSX,ar"})
    void bringsBackWhateverActivitiesThereAre(long seed, ExportFormat format, String language) throws IOException {
        writer.write(
                new GeneratedActivities(seed).rows(150),
                new Provenance("run", "Cluster, T3", LocalDate.of(2026, 6, 30)),
                Progress.SILENT);

        assertThatItComesBack(format, Locale.of(language), 150);
    }

    @ParameterizedTest
    @CsvSource({
        "mali_3w_december_2023.xlsx,XLSX",
        "nigeria_3w_apr_jun_2023.xlsx,CSV",
        "afghanistan_3w_jul_sep_2023.csv,CSV",
        "showcase-2014/unhcr-3w.csv,XLSX",
        "showcase-2014/rowca-3w-hxl.csv,CSV"
    })
    void bringsBackTablesAsOthersPublishThem(String file, ExportFormat format) throws IOException {
        var run = Imported.run(imports, SharedData.file("partners-3w/" + file));

        assertThat(run.state()).isEqualTo(ImportState.DONE);
        assertThatItComesBack(format, Locale.FRENCH, run.counts().created());
    }

    @Test
    void holdsOnlyWhatItsReaderMaySee() throws IOException {
        writer.write(
                new GeneratedActivities(7).rows(100),
                new Provenance("run", "Cluster", LocalDate.of(2026, 6, 30)),
                Progress.SILENT);
        var reader = new Viewer("r", "R", Role.READER, Sensitivity.INTERNAL, Set.of(), null);

        var seen = new String(
                export.file(reader, ActivityScope.ALL, ExportFormat.CSV, Locale.FRENCH),
                java.nio.charset.StandardCharsets.UTF_8);

        var open = client.query("MATCH (o:Organisation)-[:OPERATES]->(a:Activity) WHERE a.sensitivity <= 2 "
                        + "AND o.sensitivity <= 2 RETURN a.key AS key")
                .fetchAs(String.class)
                .all();
        assertThat(open).isNotEmpty();
        assertThat(seen.lines().filter(line -> line.matches("a\\d+-x,.*")).map(line -> line.replaceFirst(",.*", "")))
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(seen).doesNotContain("confidential").doesNotContain("restricted");
    }

    @Test
    void refusesARowThatSomebodySpoiltAndSaysWhere() throws IOException {
        writer.write(
                new GeneratedActivities(8).rows(3),
                new Provenance("run", "Cluster", LocalDate.of(2026, 6, 30)),
                Progress.SILENT);
        var text = new String(
                export.file(Viewer.system(), ActivityScope.ALL, ExportFormat.CSV, Locale.FRENCH),
                java.nio.charset.StandardCharsets.UTF_8);

        var run = Imported.run(
                imports, Files.writeString(folder.resolve("x.csv"), text.replaceFirst("2026-06-30", "bientôt")));

        assertThat(run.counts()).isEqualTo(new RunView.Counts(3, 0, 0, 2, 1));
        assertThat(run.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.at().column()).isEqualTo("Date de la source");
            assertThat(finding.message().code()).isEqualTo("import.value.day");
        });
    }

    private void assertThatItComesBack(ExportFormat format, Locale locale, long activities) throws IOException {
        var file = folder.resolve("retour." + format.code());
        Files.write(file, export.file(Viewer.system(), ActivityScope.ALL, format, locale));
        var before = graph();
        var revision = feed.state().revision();

        var again = Imported.run(imports, file);

        assertThat(again.refusals()).isEmpty();
        assertThat(again.counts()).isEqualTo(new RunView.Counts(activities, 0, 0, activities, 0));
        assertThat(feed.state().revision()).isEqualTo(revision);
        graph.make();
        var elsewhere = Imported.run(imports, file);
        assertThat(elsewhere.counts()).isEqualTo(new RunView.Counts(activities, activities, 0, 0, 0));
        assertThat(graph()).isEqualTo(before);
    }

    private List<Map<String, Object>> graph() {
        return List.copyOf(client.query(GRAPH).fetch().all());
    }
}
