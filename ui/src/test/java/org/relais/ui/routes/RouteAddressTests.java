package org.relais.ui.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.ui.component.Address;

class RouteAddressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final RouteAddress plain = new RouteAddress(Address.of("route/1"), TODAY);

    @Test
    void showsTodayUnlessAnotherDayIsAsked() {
        var earlier = new RouteAddress(plain.on(LocalDate.of(2026, 3, 1)), TODAY);

        assertThat(plain.isToday()).isTrue();
        assertThat(earlier.day()).isEqualTo("2026-03-01");
        assertThat(earlier.isToday()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "2026-3-1", "+12026-01-01"})
    void showsTodayWhereTheDayDoesNotExist(String day) {
        assertThat(new RouteAddress(plain.address().with("on", day), TODAY).day())
                .isEqualTo(TODAY);
    }

    @Test
    void leavesTodayOutOfTheAddress() {
        assertThat(plain.on(TODAY).href()).isEqualTo("route/1");
    }

    @Test
    void hidesADomainAndShowsItAgain() {
        var hidden = new RouteAddress(plain.toggled("legal"), TODAY);

        assertThat(hidden.hides("legal")).isTrue();
        assertThat(new RouteAddress(hidden.toggled("legal"), TODAY).hides("legal"))
                .isFalse();
    }
}
