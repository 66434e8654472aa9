package org.relais.ui.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.ui.component.Address;

class CoverageWindowTests {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void beginsWithTheMonthThatTheAddressNames() {
        var shown = new CoverageWindow(Address.of("mission/1").with("from", "2027-03"), NOW);

        assertThat(shown.first()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(shown.isNow()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-13", "mars", "2027-3", "2027-03-01"})
    void beginsWithThisMonthWhereNoneIsNamedThatExists(String from) {
        assertThat(new CoverageWindow(Address.of("mission/1").with("from", from), NOW).first())
                .isEqualTo(NOW);
    }

    @Test
    void leavesTheChosenCellBehindAndThisMonthUnsaid() {
        var shown = new CoverageWindow(Address.of("mission/1").with("cell", "legal.2026-11"), NOW);

        assertThat(shown.from(YearMonth.of(2027, 5)).href()).isEqualTo("mission/1?from=2027-05");
        assertThat(shown.from(NOW).href()).isEqualTo("mission/1");
    }
}
