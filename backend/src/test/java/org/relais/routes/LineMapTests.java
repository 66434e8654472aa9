package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.routes.StageRecord.Way;

class LineMapTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    private final LineMap map = new LineMap(List.of(
            stage("agadez", way("sabha", false), way("arlit", true)),
            stage("arlit", way("tamanrasset", true)),
            stage("tamanrasset", closed("sabha", true)),
            stage("sabha", way("tripoli", false)),
            stage("tripoli"),
            stage("djanet", way("sabha", true)),
            stage("alone")));

    @Test
    void knowsWhereABranchLeavesTheMainLineAndComesBack() {
        assertThat(map.branchFrom("tamanrasset")).contains("agadez");
        assertThat(map.rejoins("arlit")).contains("sabha");
        assertThat(map.isMain("agadez")).isTrue();
        assertThat(map.branchFrom("agadez")).isEmpty();
    }

    @Test
    void anotherOriginJoinsWithoutHavingLeft() {
        assertThat(map.branchFrom("djanet")).isEmpty();
        assertThat(map.rejoins("djanet")).contains("sabha");
    }

    @Test
    void aStageWithoutWaysIsOnTheMainLine() {
        assertThat(map.isMain("alone")).isTrue();
    }

    @Test
    void closesTheWayOfAStagesOwnLineAlone() {
        assertThat(map.closedSince("tamanrasset")).isEqualTo(SPRING);
        assertThat(map.closedSince("agadez")).isNull();
    }

    @Test
    void tellsAllWaysInTheOrderOfTheirStages() {
        assertThat(map.ways())
                .extracting(RoutePage.Way::from, RoutePage.Way::to)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("agadez", "sabha"),
                        org.assertj.core.groups.Tuple.tuple("agadez", "arlit"))
                .hasSize(6);
    }

    private static Way way(String to, boolean branch) {
        return new Way(to, branch, null);
    }

    private static Way closed(String to, boolean branch) {
        return new Way(to, branch, SPRING);
    }

    private static StageRecord stage(String id, @Nullable Way... ways) {
        return new StageRecord(id, id, id, null, null, null, null, 0, false, null, Arrays.asList(ways), 0, 0);
    }
}
