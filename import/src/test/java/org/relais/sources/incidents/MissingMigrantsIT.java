package org.relais.sources.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.sources.testing.Imported;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The workbook that IOM published in May 2022. */
@RealParts
class MissingMigrantsIT {

    private static final String WORKBOOK = "missing-migrants/Missing_Migrants_Global_Figures_allData_2022-05.xlsx";
    private static final Path EDITION = Path.of("src/test/resources/incidents/edition-2022.csv");
    private static final int ROWS = 10_606;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @Test
    void readsEveryRowOfTheWorkbookAndASecondTimeChangesNothing() {
        var file = SharedData.file(WORKBOOK);

        var first = Imported.run(imports, file);
        assertThat(first.importer()).isEqualTo("incidents");
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.counts()).isEqualTo(new RunView.Counts(ROWS, ROWS, 0, 0, 0));
        // The sums of the sheet's own columns, and its 36 cells without a point.
        assertThat(count("sum(e.dead)")).isEqualTo(26_619);
        assertThat(count("sum(e.missing)")).isEqualTo(21_804);
        assertThat(count("count(CASE WHEN e.latitude IS NULL THEN 1 END)")).isEqualTo(36);

        graph.touch();
        var second = Imported.run(imports, file);
        assertThat(second.counts()).isEqualTo(new RunView.Counts(ROWS, 0, 0, ROWS, 0));
    }

    @Test
    void aCorrectedRowOfALaterEditionChangesItsEvent() throws IOException {
        Imported.run(imports, EDITION);
        var later = folder.resolve("later-edition.csv");
        Files.writeString(later, Files.readString(EDITION).replace("2019,March,,12,12", "2019,March,3,12,15"));

        var counts = Imported.run(imports, later).counts();

        assertThat(counts).isEqualTo(new RunView.Counts(4, 0, 1, 3, 0));
        assertThat(count("count(e)")).isEqualTo(4);
        assertThat(count("sum(e.dead)")).isEqualTo(4 + 3 + 1 + 2);
    }

    private long count(String what) {
        return client.query("MATCH (e:Event) RETURN " + what + " AS n")
                .bindAll(Map.of())
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("n").asLong())
                .one()
                .orElseThrow();
    }
}
