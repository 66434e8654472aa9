package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlendTests {

    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 0.5", "0.9, 0.1, 0.4", "1, 0, 0.25", "0, 0, 0"})
    void putsWhoHasSomethingOfAllAboveWhoHasAsMuchOfOne(double first, double second, double whole) {
        assertThat(sum(Blend.even(2).parts(scores(first, second)))).isCloseTo(whole, within(EXACT));
    }

    @Test
    void leavesTheScoreOfOneThingAsItIs() {
        assertThat(Blend.even(1).parts(scores(0.37))).containsExactly(scores(0.37), within(EXACT));
    }

    @Test
    void givesWhatMattersMoreALargerPart() {
        var parts = Blend.of(List.of(6d, 2d)).parts(scores(0.4, 0.4));

        assertThat(parts).containsExactly(scores(0.3, 0.1), within(EXACT));
    }

    @Test
    void saysThatNothingMattersIsNoBlend() {
        assertThatThrownBy(() -> Blend.of(List.of(0d, 0d))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blend.of(List.of(2d, -1d))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double sum(double[] parts) {
        return Arrays.stream(parts).sum();
    }

    private static double[] scores(double... scores) {
        return scores;
    }
}
