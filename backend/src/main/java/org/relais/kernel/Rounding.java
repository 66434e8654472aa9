package org.relais.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds parts to integers that still add up, by the largest remainder (Hamilton's method). */
public final class Rounding {

    private Rounding() {}

    /** Integers as near to the parts as can be, with the sum {@code round(Σ parts)}. */
    public static List<Integer> ofParts(List<Double> parts) {
        var total = Math.round(parts.stream().mapToDouble(Double::doubleValue).sum());
        var rounded = new ArrayList<>(
                parts.stream().map(part -> (int) Math.floor(part)).toList());
        var missing = total - rounded.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> parts.get(at) - Math.floor(parts.get(at)))
                        .reversed())
                .limit(missing)
                .forEach(at -> rounded.set(at, rounded.get(at) + 1));
        return rounded;
    }
}
