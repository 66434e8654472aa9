package org.relais.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SlopeTests {

    @Test
    void growsByOneWhereTwiceTheDataTakesTwiceAsLong() {
        assertThat(Slope.of(Map.of(10, 3d, 100, 30d, 1000, 300d))).isCloseTo(1, within(1e-9));
        assertThat(Slope.of(Map.of(10, 3d, 1000, 30d))).isCloseTo(0.5, within(1e-9));
        assertThat(Slope.of(Map.of(10, 3d))).isNaN();
    }
}
