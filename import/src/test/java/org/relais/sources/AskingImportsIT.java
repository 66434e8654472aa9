package org.relais.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.ingest.Uploads;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A file of which rows would be refused is written only when somebody says that the rest should be. */
@RealParts
class AskingImportsIT {

    private static final Path TABLE = Path.of("src/test/resources/partners/partenaires.csv");

    @Autowired
    EmptyGraph graph;

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void onlyTheVocabulary() {
        graph.make();
    }

    @Test
    void writesNothingBeforeItIsTold() throws IOException {
        var run = asking();

        assertThat(run.counts().total()).isEqualTo(6);
        assertThat(run.counts().refused()).isEqualTo(1);
        assertThat(run.refusals())
                .singleElement()
                .satisfies(finding -> assertThat(finding.at().row()).isEqualTo(8));
        assertThat(activities()).isZero();
    }

    @Test
    void writesTheRestWhenTold() throws IOException {
        var run = asking();

        imports.answer(Viewer.system(), run.id(), true);

        await(() -> state(run) == ImportState.DONE);
        assertThat(imports.run(Viewer.system(), run.id()).counts()).isEqualTo(new RunView.Counts(6, 4, 0, 1, 1));
        assertThat(activities()).isEqualTo(4);
    }

    @Test
    void writesNothingWhenToldNotTo() throws IOException {
        var run = asking();

        imports.answer(Viewer.system(), run.id(), false);

        assertThat(state(run)).isEqualTo(ImportState.STOPPED);
        assertThat(activities()).isZero();
        assertThatThrownBy(() -> imports.answer(Viewer.system(), run.id(), true))
                .isInstanceOf(RelaisException.Conflict.class);
    }

    @Test
    void takesNoAnswerFromWhoMayNotImport() throws IOException {
        var run = asking();

        assertThatThrownBy(() -> imports.answer(SmallGraph.reader(), run.id(), true))
                .isInstanceOf(RelaisException.class);
        assertThat(state(run)).isEqualTo(ImportState.ASKING);
    }

    private RunView asking() throws IOException {
        try (var content = Files.newInputStream(TABLE)) {
            var run = uploads.submit(Viewer.system(), "partenaires.csv", content);
            await(() -> state(run) == ImportState.ASKING);
            return imports.run(Viewer.system(), run.id());
        }
    }

    private ImportState state(RunView run) {
        return imports.run(Viewer.system(), run.id()).state();
    }

    private long activities() {
        return client.query("MATCH (a:Activity) RETURN count(a) AS activities")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition::getAsBoolean);
    }
}
