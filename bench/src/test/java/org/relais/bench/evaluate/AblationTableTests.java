package org.relais.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AblationTableTests {

    private final List<AblationTable.Row> rows = List.of(
            new AblationTable.Row("as it is", List.of(new Scores.Score("map", 0.33661), new Scores.Score("p@5", 0.4))),
            new AblationTable.Row(
                    "without role", List.of(new Scores.Score("map", 0.3), new Scores.Score("p@5", 0.25))));

    @Test
    void hasARowForEachRanking() {
        assertThat(new AblationTable("cacm", 51, List.of(), rows).lines())
                .containsExactly(
                        "",
                        "`cacm` (51 questions)",
                        "",
                        "| ranking | map | p@5 |",
                        "|---|---|---|",
                        "| as it is | 0.3366 | 0.4000 |",
                        "| without role | 0.3000 | 0.2500 |");
    }

    @Test
    void saysWhichSignalsWereWithoutEffect() {
        assertThat(new AblationTable("cacm", 51, List.of("role", "level"), rows).lines())
                .endsWith("", "The same for all pieces here, so without effect: role, level.");
    }
}
