package org.relais.routes.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.routes.edit.Drafts.place;
import static org.relais.routes.edit.Drafts.problems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.Timespan;

class RouteRulesTests {

    private final RouteDraft route = Drafts.of("agadez > sabha");
    private final DraftStage agadez = route.stage("agadez").orElseThrow();

    @Test
    void wantsANameAndAStage() {
        assertThat(problems(RouteDraft.blank())).containsExactly("name", "noStage");
        assertThat(problems(route.named(Names.of("  ")))).containsExactly("name");
        assertThat(problems(route.with(agadez.with(Names.NONE)))).containsExactly("stageName");
        assertThat(problems(route)).isEmpty();
    }

    @Test
    void wantsAPlaceForEveryStageAndSaysForWhich() {
        var problem = route.with(agadez.at(List.of())).problems().getFirst();

        assertThat(problem.message().code()).isEqualTo("route.problem.place");
        assertThat(problem.stage()).isEqualTo("agadez");
    }

    @ParameterizedTest
    @CsvSource({"16.97, 7.99, ''", "101.85, 50.95, swapped", "190, 200, nowhere", "-91, 95, nowhere", "-91, 10, swapped"
    })
    void knowsCoordinatesThatCannotBe(double latitude, double longitude, String problem) {
        var said = problems(route.with(agadez.at(List.of(place("Agadez", latitude, longitude)))));

        assertThat(said).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
    }

    @Test
    void wantsBothCoordinatesOrNeither() {
        var half = new DraftPlace(null, "Agadez", "NE", null, 16.97, null);
        var none = new DraftPlace(null, "Agadez", "NE", null, null, null);

        assertThat(problems(route.with(agadez.at(List.of(half))))).containsExactly("oneCoordinate");
        assertThat(problems(route.with(agadez.at(List.of(none))))).isEmpty();
    }

    @Test
    void leavesKnownPlacesAsTheyAre() {
        var known = new DraftPlace("NE/agadez", "Agadez", "NE", null, 190.0, 200.0);

        assertThat(problems(route.with(agadez.at(List.of(known))))).isEmpty();
    }

    @Test
    void refusesPeriodsThatOverlapAndTheSameStageTwice() {
        var day = LocalDate.of(2026, 1, 1);
        var overlapping = List.of(new Timespan(null, day), new Timespan(day, null));

        assertThat(problems(route.with(agadez.during(overlapping)))).containsExactly("periods");
        assertThat(problems(route.with(agadez.with(Names.of("SABHA"))))).containsExactly("twice");
    }

    @Test
    void doubtsCoordinatesThatAreNearOnlyTheOtherWayRound() {
        var near = List.of(place("Agadez", 16.97, 7.99), place("Arlit", 18.74, 7.39));

        assertThat(SwapDoubt.about(place("Agadez", 7.99, 16.97), near)).isTrue();
        assertThat(SwapDoubt.about(place("Dakar", 14.72, -17.47), near)).isFalse();
        assertThat(SwapDoubt.about(place("Dirkou", 19.0, 12.9), near)).isFalse();
        assertThat(SwapDoubt.about(place("Agadez", 7.99, 16.97), List.of())).isFalse();
    }
}
