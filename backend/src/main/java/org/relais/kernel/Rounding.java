package org.relais.kernel;

import java.util.ArrayList;
import java.util.List;

/** Rounds parts to integers that still add up, by the largest remainder (Hamilton's method). */
public final class Rounding {

    private Rounding() {}

    /** Integers as near to the parts as can be, with the sum {@code round(Σ parts)}. */
    public static List<Integer> ofParts(List<Double> parts) {
        var total = Math.round(parts.stream().mapToDouble(Double::doubleValue).sum());
        var rounded = new ArrayList<Integer>();
        var remainders = new double[parts.size()];
        for (var at = 0; at < remainders.length; at++) {
            rounded.add((int) Math.floor(parts.get(at)));
            remainders[at] = parts.get(at) - rounded.get(at);
            total -= rounded.get(at);
        }
        for (var missing = total; missing > 0; missing--) {
            var largest = largest(remainders);
            rounded.set(largest, rounded.get(largest) + 1);
            remainders[largest] = -1;
        }
        return rounded;
    }

    /** Where the largest of them is, the first of equals. */
    private static int largest(double[] numbers) {
        var largest = 0;
        for (var at = 1; at < numbers.length; at++) {
            if (numbers[at] > numbers[largest]) {
                largest = at;
            }
        }
        return largest;
    }
}
