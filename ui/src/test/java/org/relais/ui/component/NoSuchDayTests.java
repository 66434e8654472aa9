package org.relais.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSuchDayTests {

    private static final Address ADDRESS = Address.of("gaps").with("since", "2026-03-01");

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-45", "yesterday", "2026-3-1", "+12026-01-01"})
    void namesWhatIsNoDay(String text) {
        assertThat(NoSuchDay.wrong(ADDRESS.with("on", text), "on", "since")).containsExactly(text);
    }

    @Test
    void hasNothingToSayOfDaysAndOfNone() {
        assertThat(NoSuchDay.wrong(ADDRESS.with("on", "2024-02-29"), "on", "since"))
                .isEmpty();
        assertThat(NoSuchDay.wrong(ADDRESS, "on", "since")).isEmpty();
    }
}
