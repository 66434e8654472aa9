package org.relais.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.ingest.Templates;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class SheetsIT {

    private static final Path SHEETS = Path.of("src/test/resources/sheets");

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    GraphWriter writer;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Neo4jClient client;

    @Autowired
    Templates templates;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void onlyTheVocabularyAndAStage() {
        graph.make();
        var stage = new Statement.OfNode(new Ref("Stage", "s-essai"), Map.of("nameFr", "Étape d’essai"), List.of());
        writer.write(List.of(Row.of("test", stage)), new Provenance("test", "test", LocalDate.now()), Progress.SILENT);
    }

    @Test
    void importsEveryKindAndASecondTimeChangesNothing() {
        var first = Imported.all(imports, SHEETS.resolve("cell"));

        assertThat(first).hasSize(13).allSatisfy(run -> {
            assertThat(run.refusals()).as(run.fileName()).isEmpty();
            assertThat(run.state()).isEqualTo(ImportState.DONE);
            assertThat(run.counts().created()).isEqualTo(run.counts().total()).isPositive();
        });
        assertThat(first)
                .extracting(RunView::importer)
                .startsWith("people", "missions", "placecodes")
                .endsWith("lessons");
        graph.touch();
        var revision = feed.state().revision();

        assertThat(Imported.all(imports, SHEETS.resolve("cell")))
                .allSatisfy(run -> assertThat(run.counts().unchanged())
                        .isEqualTo(run.counts().total()));
        assertThat(feed.state().revision()).isEqualTo(revision);
    }

    @Test
    void keepsNothingOfAListOfPatients() {
        assertThat(Imported.all(imports, SHEETS.resolve("linelist/patients.csv")))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.importer()).isEqualTo("linelist");
                    assertThat(run.state()).isEqualTo(ImportState.REFUSED);
                });
        assertThat(client.query("MATCH (p:Person) RETURN count(p) AS n").fetch().one())
                .contains(Map.of("n", 0L));
    }

    @Test
    void offersATemplateForEveryKindUnderItsName() {
        assertThat(templates.names()).startsWith("routes", "people", "missions").hasSize(15);
        for (var name : templates.names()) {
            assertThat(messages.getMessage("importer." + name, null, Locale.ENGLISH))
                    .isNotBlank();
            assertThat(templates.workbook(name, Locale.ENGLISH)).isNotEmpty();
        }
    }
}
