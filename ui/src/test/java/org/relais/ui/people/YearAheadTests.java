package org.relais.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.kernel.Timespan;

/** What is known of somebody's next twelve months, and what is not. */
class YearAheadTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void isUnknownThroughoutWhenNobodySaidAnything() {
        assertThat(YearAhead.from(TODAY, List.of(), null).unknown()).containsExactly(span("2026-11-01", "2027-10-31"));
    }

    @Test
    void isUnknownBetweenWhatWasSaidAndAfterIt() {
        var engaged = List.of(new Timespan(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 30)));
        var year = YearAhead.from(TODAY, engaged, span("2027-01-04", "2027-06-30"));
        assertThat(year.unknown()).containsExactly(span("2026-12-01", "2027-01-03"), span("2027-07-01", "2027-10-31"));
    }

    @Test
    void knowsAllWhenAnEngagementHasNoEnd() {
        var year = YearAhead.from(TODAY, List.of(new Timespan(LocalDate.of(2024, 1, 1), null)), null);
        assertThat(year.unknown()).isEmpty();
    }

    @Test
    void countsWhatOverlapsOnlyOnce() {
        var engaged = List.of(span("2026-11-01", "2027-08-31"), span("2026-12-01", "2027-01-31"));
        assertThat(YearAhead.from(TODAY, engaged, null).unknown()).containsExactly(span("2027-09-01", "2027-10-31"));
    }

    @Test
    void leavesOutWhatLiesBeyondTheYear() {
        var year = YearAhead.from(TODAY, List.of(), span("2028-01-01", "2028-06-30"));
        assertThat(year.within(span("2028-01-01", "2028-06-30"))).isEmpty();
        assertThat(year.unknown()).containsExactly(span("2026-11-01", "2027-10-31"));
    }

    private static Timespan span(String from, String to) {
        return new Timespan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
