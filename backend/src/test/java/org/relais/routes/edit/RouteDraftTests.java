package org.relais.routes.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.routes.edit.Drafts.stage;
import static org.relais.routes.edit.Drafts.stages;
import static org.relais.routes.edit.Drafts.ways;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Timespan;

class RouteDraftTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final RouteDraft sahara = Drafts.of("agadez > sabha > tripoli", "agadez / arlit / tamanrasset / sabha");

    @Test
    void growsAtTheEndOfItsMainLine() {
        var draft = RouteDraft.blank().ending(stage("agadez")).ending(stage("sabha"));

        assertThat(stages(draft)).containsExactly("agadez", "sabha");
        assertThat(ways(draft)).containsExactly("agadez > sabha");
        assertThat(ways(sahara.ending(stage("zuwara")))).contains("tripoli > zuwara");
    }

    @Test
    void putsAStageBetweenTwoOthersOnTheirLine() {
        assertThat(ways(sahara.following(stage("murzuq"), "agadez")))
                .contains("agadez > murzuq", "murzuq > sabha", "agadez / arlit")
                .doesNotContain("agadez > sabha");
        assertThat(ways(sahara.following(stage("in-guezzam"), "arlit")))
                .contains("arlit / in-guezzam", "in-guezzam / tamanrasset");
    }

    @Test
    void opensABranchThatStaysOpenUntilItIsJoined() {
        var draft = Drafts.of("agadez > sabha").branching(stage("arlit"), "agadez");

        assertThat(ways(draft)).containsExactly("agadez > sabha", "agadez / arlit");
        assertThat(draft.isOnBranch("arlit")).isTrue();
        assertThat(draft.isOnBranch("agadez")).isFalse();
        assertThat(ways(draft.joined(DraftWay.open("arlit", "sabha", true)))).endsWith("arlit / sabha");
    }

    @Test
    void closesTheLineBehindAStageThatGoes() {
        assertThat(ways(sahara.without("arlit")))
                .contains("agadez / tamanrasset")
                .hasSize(4);
        assertThat(ways(sahara.without("sabha"))).contains("agadez > tripoli").noneMatch(way -> way.contains("sabha"));
    }

    @Test
    void movesAStageAlongItsOwnLine() {
        var moved = sahara.moved("tripoli", true);

        assertThat(stages(moved)).containsSubsequence("agadez", "tripoli", "sabha");
        assertThat(ways(moved)).contains("agadez > tripoli", "tripoli > sabha", "tamanrasset / sabha");
        assertThat(ways(moved.moved("tripoli", false))).containsExactlyInAnyOrderElementsOf(ways(sahara));
        assertThat(ways(sahara.moved("tamanrasset", true)))
                .contains("agadez / tamanrasset", "tamanrasset / arlit", "arlit / sabha");
    }

    @Test
    void staysAsItIsWhereThereIsNowhereToMove() {
        assertThat(sahara.moved("agadez", true)).isEqualTo(sahara);
        assertThat(sahara.moved("tripoli", "tripoli", true)).isEqualTo(sahara);
    }

    @Test
    void refusesAWayThatLeadsBackAndNamesTheLoop() {
        assertThatThrownBy(() -> sahara.joined(DraftWay.open("tripoli", "agadez", true)))
                .isInstanceOfSatisfying(RelaisException.Invalid.class, refusal -> {
                    assertThat(refusal.told().code()).isEqualTo("route.problem.loop");
                    assertThat(refusal.told().arguments()).containsExactly("agadez → sabha → tripoli → agadez");
                });
        assertThatThrownBy(() -> sahara.moved("sabha", true))
                .isInstanceOfSatisfying(
                        RelaisException.Invalid.class,
                        refusal -> assertThat(refusal.told().code()).isEqualTo("route.problem.loop"));
    }

    @Test
    void refusesTheSameWayTwiceAndAStageThatLeadsToItself() {
        assertThatThrownBy(() -> sahara.joined(DraftWay.open("agadez", "sabha", true)))
                .hasMessageContaining("route.problem.sameWay");
        assertThatThrownBy(() -> sahara.joined(DraftWay.open("sabha", "sabha", true)))
                .hasMessageContaining("route.problem.itself");
    }

    @Test
    void aCrossingMayTurnRoundWhenItsTimesDoNotMeet() {
        var until = DraftWay.open("agadez", "sabha", false).during(new Timespan(null, DAY));
        var since = DraftWay.open("sabha", "agadez", false).during(new Timespan(DAY.plusDays(1), null));
        var draft = new RouteDraft(
                null, "r", Names.of("Route"), List.of(stage("agadez"), stage("sabha")), List.of(until), null);

        assertThat(draft.joined(since).problems()).isEmpty();
        assertThatThrownBy(() -> draft.joined(since.during(new Timespan(DAY, null))))
                .hasMessageContaining("route.problem.loop");
    }

    @Test
    void anOldLoopDoesNotKeepOneFromPuttingItRight() {
        var imported = Drafts.of("a > b > c > a");

        assertThat(Drafts.problems(imported)).containsExactly("loop");
        assertThat(imported.parted(imported.ways().getLast()).problems()).isEmpty();
        assertThat(ways(imported.joined(DraftWay.open("a", "c", true)))).hasSize(4);
    }

    @Test
    void showsADayAsTheRoutePageWould() {
        var closed = sahara.with(sahara.stage("sabha").orElseThrow().during(List.of(new Timespan(null, DAY))));

        assertThat(stages(closed.on(DAY))).contains("sabha");
        assertThat(stages(closed.on(DAY.plusDays(1)))).doesNotContain("sabha");
        assertThat(ways(closed.on(DAY.plusDays(1)))).containsExactly("agadez / arlit", "arlit / tamanrasset");
    }

    @Test
    void holdsTwoHundredStages() {
        var draft = RouteDraft.blank().named(Names.of("Longue"));
        for (var at : IntStream.range(0, 200).toArray()) {
            draft = draft.ending(stage("étape " + at));
        }

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.ways()).hasSize(199);
        assertThat(stages(draft.moved("étape 150", "étape 3", true)).indexOf("étape 150"))
                .isEqualTo(3);
    }
}
