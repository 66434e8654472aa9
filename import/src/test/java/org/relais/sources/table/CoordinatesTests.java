package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.RelaisException;

class CoordinatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    32.93, 12.08 | 32.93 | 12.08
                    (-1.5; 30) | -1.5 | 30
                    −33.9 18.4 | -33.9 | 18.4
                    POINT (12.08 32.93) | 32.93 | 12.08
                    point(-110.366453  31.650259) | 31.650259 | -110.366453
                    """)
    void readsThePointOfOneCell(String text, double latitude, double longitude) {
        assertThat(Coordinates.read(text)).isEqualTo(new Coordinates(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    somewhere at sea | import.value.coordinates
                    32,93, 12,08 | import.value.coordinates
                    112.08, 32.93 | import.value.coordinatesSwapped
                    POINT (32.93 112.08) | import.value.coordinatesSwapped
                    32.93, 200 | import.value.nowhere
                    """)
    void saysWhatIsWrongWithIt(String text, String code) {
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> Coordinates.read(text))
                .satisfies(refusal -> assertThat(refusal.told().code()).isEqualTo(code));
    }
}
