package org.relais.expertise;

import java.util.Collections;
import java.util.List;

/**
 * One score out of those for each thing asked for: {@code S = (Σ w · √s)²}, the weights adding up to 1. This is the
 * power mean with exponent ½ (Hardy, Littlewood and Pólya 1934): whoever has something of all that is asked for
 * stands above whoever has as much of one thing alone, and who lacks one of several is still in the list, which a
 * product would forbid. Nobody's score is above that of their best aspect.
 *
 * <p>Worked example, two aspects of the same weight: .5 and .5 give .5; .9 and .1 give .4; 1 and 0 give .25.
 */
final class Blend {

    private final double[] weights;

    private Blend(List<Double> weights) {
        var sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (!weights.isEmpty() && (sum <= 0 || weights.stream().anyMatch(weight -> weight < 0))) {
            throw new IllegalArgumentException("These are no weights: %s".formatted(weights));
        }
        this.weights = weights.stream().mapToDouble(weight -> weight / sum).toArray();
    }

    /** Each of so many things matters as much as any other. */
    static Blend even(int aspects) {
        return of(Collections.nCopies(aspects, 1d));
    }

    /** @param weights not negative and not all zero, in any unit */
    static Blend of(List<Double> weights) {
        return new Blend(weights);
    }

    int size() {
        return weights.length;
    }

    /**
     * What each aspect gives to the score: the parts add up to it.
     *
     * @param scores of 1, one for each aspect
     */
    double[] parts(double[] scores) {
        var roots = new double[scores.length];
        var sum = 0d;
        for (var aspect = 0; aspect < scores.length; aspect++) {
            roots[aspect] = weights[aspect] * Math.sqrt(scores[aspect]);
            sum += roots[aspect];
        }
        for (var aspect = 0; aspect < roots.length; aspect++) {
            roots[aspect] *= sum;
        }
        return roots;
    }
}
