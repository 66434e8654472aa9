package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.missions.SharedCoordinator.Load;
import org.relais.missions.SharedCoordinator.Time;
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

    @Test
    void haveTheTimeThatWasSaidOfWhatTheyServeOnTheDay() {
        var day = LocalDate.of(2026, 11, 29);
        var person = new SharedCoordinator(
                new ItemRef("person", "p", "Ruth"),
                List.of(
                        load("here", Timespan.ALWAYS, 70),
                        load("there", Timespan.ALWAYS, 50),
                        load("elsewhere", Timespan.ALWAYS, null),
                        load("over", new Timespan(null, day.minusDays(1)), 30),
                        load("to come", new Timespan(day.plusDays(1), null), 30)),
                new Work(0, 0, 0));

        assertThat(person.time(day)).isEqualTo(new Time(120, 2, 3));
    }

    private static Load load(String mission, Timespan when, @Nullable Integer share) {
        return new Load(new ItemRef("mission", mission, mission), "référente", "support", when, false, share);
    }

    private static Load load(String mission, boolean here, LocalDate from, LocalDate to) {
        return new Load(
                new ItemRef("mission", mission, mission), "référente", "support", new Timespan(from, to), here, null);
    }
}
