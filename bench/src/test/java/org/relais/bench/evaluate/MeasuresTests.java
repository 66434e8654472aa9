package org.relais.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand: relevant a (grade 2) first, b (grade 1) third, c (grade 1) not found. */
class MeasuresTests {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final Measures measures = new Measures(List.of("a", "x", "b", "y"), Map.of("a", 2, "b", 1, "c", 1, "x", 0));

    @Test
    void discountsGainByTheLogarithmOfTheRank() {
        var third = 1 / (Math.log(3) / Math.log(2));
        assertThat(measures.ndcg(10)).isCloseTo((2 + 0.5) / (2 + third + 0.5), EXACTLY);
    }

    @Test
    void countsWhatWasNotFoundAsZeroInAveragePrecision() {
        assertThat(measures.averagePrecision()).isCloseTo((1 + 2 / 3d) / 3, EXACTLY);
    }

    @Test
    void tellsRecallAndPrecisionOfTheFirst() {
        assertThat(measures.recall(2)).isCloseTo(1 / 3d, EXACTLY);
        assertThat(measures.precision(5)).isCloseTo(2 / 5d, EXACTLY);
    }

    @Test
    void seesNothingBeyondTheRankForTheFirstRelevant() {
        var late = new Measures(List.of("x", "y", "a"), Map.of("a", 1));
        assertThat(late.reciprocalRank(3)).isCloseTo(1 / 3d, EXACTLY);
        assertThat(late.reciprocalRank(2)).isZero();
    }
}
