package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.missions.SharedCoordinator.Load;
import org.relais.missions.SharedCoordinator.Work;

class SharedCoordinatorTests {

    @Test
    void tellsSupportFromAPartInTheTeamAndNeitherFromWhatNobodySaid() {
        assertThat(List.of(Load.kind("support"), Load.kind("lead"), Load.kind("member"), Load.kind(null)))
                .containsExactly("support", "mission", "mission", "unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-06-30, 2026-12-31, true",
        "2026-01-01, 2026-06-30, 2026-07-01, 2026-12-31, false",
        "2026-01-01,           , 2026-07-01,           , true",
    })
    void sharesThemselvesWhenTheyServeElsewhereAtTheSameTime(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean shared) {
        var person = new SharedCoordinator(
                new ItemRef("person", "p", "Ruth"),
                List.of(load("here", true, from, to), load("there", false, otherFrom, otherTo)),
                new Work(0, 0, 0));

        assertThat(person.isShared()).isEqualTo(shared);
    }

    private static Load load(String mission, boolean here, LocalDate from, LocalDate to) {
        return new Load(new ItemRef("mission", mission, mission), "référente", "support", new Timespan(from, to), here);
    }
}
