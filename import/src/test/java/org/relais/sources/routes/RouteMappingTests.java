package org.relais.sources.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.At;
import org.relais.ingest.Reading;

class RouteMappingTests {

    @Test
    void leadsFromTheStageBeforeInOrder() {
        var rows = rows(List.of(stage("s-2", 2), stage("s-1", 1)));

        assertThat(ways(rows.getFirst())).containsExactly(way("s-1", false));
        assertThat(ways(rows.getLast())).isEmpty();
    }

    @Test
    void leavesBranchesOutOfTheMainLine() {
        var rows = rows(List.of(stage("s-1", 1), branch("s-side", 2, List.of(), List.of("s-1")), stage("s-3", 3)));

        assertThat(ways(rows.get(1))).containsExactly(way("s-1", true));
        assertThat(ways(rows.get(2))).containsExactly(way("s-1", false));
    }

    @Test
    void keepsTheWaysOfEveryRowThatNamesAStage() {
        var rows = rows(List.of(
                stage("s-1", 1),
                branch("s-3", 3, List.of("s-1"), List.of()),
                branch("s-3", 3, List.of(), List.of("s-2"))));

        assertThat(ways(rows.get(1))).containsExactlyInAnyOrder(way("s-1", false), way("s-2", true));
        assertThat(rows.get(2).subject()).isEqualTo(rows.get(1).subject());
    }

    @Test
    void namesAStageAfterItsPlaceWhereItHasNoName() {
        var row = rows(List.of(stage("s-1", 1))).getFirst();

        assertThat(((Statement.OfNode) row.subject()).properties()).containsEntry("nameFr", "Lieu s-1");
        assertThat(row.context())
                .extracting(Statement.OfNode::node)
                .containsExactly(new Ref("Route", "r"), new Ref("Place", "ZZ/lieu-s-1"));
    }

    private static List<Row> rows(List<StageRecord> records) {
        return RouteMapping.reading(records, route -> List.of()).rows().stream()
                .map(Reading.Understood::row)
                .toList();
    }

    private static List<Link> ways(Row row) {
        return ((Statement.OfNode) row.subject())
                .links().stream().filter(link -> link.type().equals("NEXT")).toList();
    }

    private static Link way(String from, boolean branch) {
        return Link.from("NEXT", new Ref("Stage", from), Map.of("branch", branch));
    }

    private static StageRecord stage(String key, int order) {
        return branch(key, order, List.of(), List.of());
    }

    private static StageRecord branch(String key, int order, List<String> after, List<String> afterOnBranch) {
        return new StageRecord(
                At.row("", order),
                "r",
                Map.of(),
                key,
                Map.of(),
                order,
                new PlaceRecord(null, "Lieu " + key, null, null, null, null),
                after,
                afterOnBranch,
                Map.of(),
                false,
                null,
                null,
                null);
    }
}
