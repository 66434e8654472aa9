package org.relais.ui.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.gaps.Standing;
import org.relais.ui.component.Address;

class GapsAddressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate EARLIER = LocalDate.of(2026, 3, 1);

    private final GapsAddress plain = new GapsAddress(Address.of("gaps"), TODAY);

    @Test
    void showsAllRoutesTodayAndComparesWithNothing() {
        assertThat(plain.route()).isNull();
        assertThat(plain.day()).isEqualTo(TODAY);
        assertThat(plain.since()).isNull();
        assertThat(plain.only()).isNull();
        assertThat(plain.isList()).isFalse();
    }

    @Test
    void keepsEverythingThatItShowsInTheAddress() {
        var shown = shown(shown(shown(plain.on(EARLIER)).comparedWith(TODAY)).toggled(Standing.LOST));

        assertThat(shown.day()).isEqualTo(EARLIER);
        assertThat(shown.since()).isEqualTo(TODAY);
        assertThat(shown.only()).isEqualTo(Standing.LOST);
        assertThat(shown(shown.toggled(Standing.LOST)).only()).isNull();
        assertThat(shown(shown.toggled("legal")).hides("legal")).isTrue();
    }

    @Test
    void leavesTodayAndTheGridOutOfTheAddress() {
        assertThat(plain.on(TODAY).href()).isEqualTo("gaps");
        assertThat(plain.asList(false).href()).isEqualTo("gaps");
    }

    @Test
    void comparesNoDayWithItself() {
        assertThat(shown(plain.comparedWith(TODAY)).since()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "2026-3-1"})
    void showsTodayWhereTheDayDoesNotExist(String day) {
        assertThat(shown(plain.address().with("on", day)).day()).isEqualTo(TODAY);
        assertThat(shown(plain.address().with("since", day)).since()).isNull();
    }

    private static GapsAddress shown(Address address) {
        return new GapsAddress(address, TODAY);
    }
}
