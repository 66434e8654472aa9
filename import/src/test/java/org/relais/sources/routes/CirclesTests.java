package org.relais.sources.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.graph.Statement;
import org.relais.ingest.At;
import org.relais.ingest.Reading;
import org.relais.kernel.Timespan;
import org.relais.routes.edit.DraftWay;
import org.relais.routes.edit.DrawnWays;
import org.relais.routes.edit.DrawnWays.DrawnWay;

class CirclesTests {

    private static DrawnWay drawn(String from, String to) {
        return new DrawnWay(DraftWay.open(from, to, false), from + ", drawn", to + ", drawn");
    }

    private static final LocalDate TURNED = LocalDate.of(2023, 1, 1);

    @Test
    void refusesTheRowThatComesBackInOrderAndTellsTheStages() {
        var reading = RouteMapping.reading(
                List.of(row(1, "r", "agadez"), row(2, "r", "sabha"), row(3, "r", "agadez")), route -> List.of());

        assertThat(kept(reading)).containsExactly(1, 2);
        assertThat(reading.refused()).singleElement().satisfies(finding -> {
            assertThat(finding.at().row()).isEqualTo(3);
            assertThat(finding.message().code()).isEqualTo("import.routes.circle");
            assertThat(finding.message().arguments()).containsExactly("r", "Agadez → Sabha → Agadez");
        });
    }

    @Test
    void saysNothingOfARefusedRow() {
        var reading = RouteMapping.reading(
                List.of(row(1, "r", "agadez"), row(2, "r", "sabha"), row(3, "r", "agadez"), row(4, "r", "tripoli")),
                route -> List.of());

        assertThat(links(reading, 0, "HAS_STAGE")).containsExactly("r");
        assertThat(links(reading, 2, "NEXT")).containsExactly("agadez");
    }

    @Test
    void refusesAStageThatFollowsItself() {
        var reading = RouteMapping.reading(
                List.of(row(1, "r", "agadez", "agadez"), row(2, "r", "sabha")), route -> List.of());

        assertThat(kept(reading)).containsExactly(2);
    }

    @Test
    void refusesOneRowOfEveryCircle() {
        var reading = RouteMapping.reading(
                List.of(
                        row(1, "r", "a"),
                        row(2, "r", "b", "a"),
                        row(3, "r", "a", "b"),
                        row(4, "r", "c", "b"),
                        row(5, "r", "b", "c")),
                route -> List.of());

        assertThat(kept(reading)).containsExactly(1, 2, 4);
    }

    @Test
    void letsACrossingTurnRound() {
        var before = dated(row(1, "r", "b", "a"), "a", new Timespan(null, TURNED.minusDays(1)));
        var since = dated(row(2, "r", "a", "b"), "b", new Timespan(TURNED, null));

        assertThat(RouteMapping.reading(List.of(before, since), route -> List.of())
                        .refused())
                .isEmpty();
        assertThat(kept(RouteMapping.reading(
                        List.of(before, dated(row(2, "r", "a", "b"), "b", Timespan.ALWAYS)), route -> List.of())))
                .containsExactly(1);
    }

    @Test
    void keepsBranchesThatMeetAgain() {
        var reading = RouteMapping.reading(
                List.of(row(1, "r", "a"), row(2, "r", "b", "a"), row(3, "r", "c", "a"), row(4, "r", "d", "b", "c")),
                route -> List.of());

        assertThat(reading.refused()).isEmpty();
    }

    @Test
    void refusesTheRowThatClosesACircleWithWhatIsDrawnAlready() {
        DrawnWays drawn = route -> List.of(drawn("sabha", "tripoli"), drawn("tripoli", "zuwara"));

        var reading = RouteMapping.reading(List.of(row(1, "r", "agadez"), row(2, "r", "sabha", "zuwara")), drawn);

        assertThat(kept(reading)).containsExactly(1);
        assertThat(reading.refused())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().arguments())
                        .containsExactly("r", "Sabha → tripoli, drawn → zuwara, drawn → Sabha"));
    }

    @Test
    void drawsWaysToItsOwnStagesAnewAndLeavesAnOldCircleToTheEditor() {
        DrawnWays turned = route -> List.of(drawn("sabha", "agadez"));
        DrawnWays broken = route -> List.of(drawn("x", "y"), drawn("y", "x"));
        var rows = List.of(row(1, "r", "agadez"), row(2, "r", "sabha"));

        assertThat(RouteMapping.reading(rows, turned).refused()).isEmpty();
        assertThat(RouteMapping.reading(rows, broken).refused()).isEmpty();
    }

    @Test
    void goesToTheEndOfARouteOfTenThousandStages() {
        var records = new ArrayList<>(IntStream.range(0, 10_000)
                .mapToObj(at -> row(at, "r", "s" + at))
                .toList());
        records.add(row(10_000, "r", "s0"));

        assertThat(RouteMapping.reading(records, route -> List.of()).refused())
                .extracting(finding -> finding.at().row())
                .containsExactly(10_000);
    }

    private static List<Integer> kept(Reading reading) {
        return reading.rows().stream().map(row -> row.at().row()).toList();
    }

    private static List<String> links(Reading reading, int row, String type) {
        return ((Statement.OfNode) reading.rows().get(row).row().subject())
                .links().stream()
                        .filter(link -> link.type().equals(type))
                        .map(link -> link.other().key())
                        .toList();
    }

    private static StageRecord row(int at, String route, String stage, String... after) {
        return record(At.row("", at), route, stage, List.of(after), Map.of());
    }

    private static StageRecord dated(StageRecord row, String from, Timespan span) {
        return record(row.at(), row.route(), row.stage(), row.after(), Map.of(from, span));
    }

    private static StageRecord record(
            At at, String route, String stage, List<String> after, Map<String, Timespan> dated) {
        var name = stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1);
        return new StageRecord(
                at,
                route,
                Map.of(),
                stage,
                Map.of("nameFr", name),
                at.row(),
                new PlaceRecord(null, name, null, null, null, null),
                after,
                List.of(),
                dated,
                false,
                null,
                null,
                null);
    }
}
