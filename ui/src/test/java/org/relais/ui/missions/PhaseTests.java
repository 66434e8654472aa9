package org.relais.ui.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.relais.kernel.Timespan;

/** When a mission runs. */
class PhaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void runsFromItsFirstDayToItsLast() {
        assertThat(Phase.of(new Timespan(TODAY, TODAY), TODAY)).isEqualTo(Phase.RUNNING);
    }

    @Test
    void runsWhenNoEndIsKnown() {
        assertThat(Phase.of(new Timespan(TODAY.minusYears(2), null), TODAY)).isEqualTo(Phase.RUNNING);
    }

    @Test
    void isOverFromTheDayAfterItsLast() {
        assertThat(Phase.of(new Timespan(null, TODAY.minusDays(1)), TODAY)).isEqualTo(Phase.OVER);
    }

    @Test
    void isAheadUntilItsFirstDay() {
        assertThat(Phase.of(new Timespan(TODAY.plusDays(1), null), TODAY)).isEqualTo(Phase.AHEAD);
    }
}
