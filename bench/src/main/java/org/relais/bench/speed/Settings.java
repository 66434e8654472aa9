package org.relais.bench.speed;

import java.util.Arrays;
import java.util.List;
import org.relais.bench.generate.Size;

/**
 * What to measure.
 *
 * @param sizes in the order in which they are built
 * @param queries measured for each size, after the warm-up
 * @param edits seconds of edits; none at all for 0
 */
record Settings(List<Size> sizes, long seed, int queries, int edits) {

    static final String USAGE = "Usage: bench/speed [--passages 10000,100000] [--size cell,organisation,federation]"
            + " [--seed N] [--queries N] [--edits SECONDS]";

    static Settings read(String... arguments) {
        var settings = new Settings(sizes("10000,100000"), 1, 1000, 10);
        if (arguments.length % 2 == 1) {
            throw new IllegalArgumentException("every option has a value");
        }
        for (var at = 0; at < arguments.length; at += 2) {
            settings = settings.with(arguments[at], arguments[at + 1]);
        }
        return settings;
    }

    private Settings with(String option, String value) {
        return switch (option) {
            case "--passages", "--size" -> new Settings(sizes(value), seed, queries, edits);
            case "--seed" -> new Settings(sizes, Long.parseLong(value), queries, edits);
            case "--queries" -> new Settings(sizes, seed, Integer.parseInt(value), edits);
            case "--edits" -> new Settings(sizes, seed, queries, Integer.parseInt(value));
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private static List<Size> sizes(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(one -> Size.named(one).orElseGet(() -> Size.ofPassages(Integer.parseInt(one))))
                .toList();
    }
}
