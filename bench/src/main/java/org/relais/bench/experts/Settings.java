package org.relais.bench.experts;

import java.util.Arrays;
import java.util.List;
import org.relais.bench.generate.Size;

/**
 * What to measure.
 *
 * @param queries measured for each size, after the warm-up
 * @param passages as many as there are at most in the text of a document
 * @param alone asked of relais alone afterwards, for a profiler to look at
 */
record Settings(List<Size> sizes, long seed, int queries, int passages, int alone) {

    static final String USAGE = "Usage: bench/experts [--size cell,organisation,federation] [--people N --documents N]"
            + " [--passages N] [--seed N] [--queries N] [--alone N]";

    private static final int MOST_PASSAGES = 40;

    static Settings read(String... arguments) {
        if (arguments.length % 2 == 1) {
            throw new IllegalArgumentException("every option has a value");
        }
        var settings = new Settings(sizes("cell"), 1, 400, MOST_PASSAGES, 0);
        for (var at = 0; at < arguments.length; at += 2) {
            settings = settings.with(arguments[at], arguments[at + 1]);
        }
        return settings;
    }

    private Settings with(String option, String value) {
        return switch (option) {
            case "--size" -> new Settings(sizes(value), seed, queries, passages, alone);
            case "--people" -> counted(Integer.parseInt(value), sizes.getFirst().documents());
            case "--documents" -> counted(sizes.getFirst().people(), Integer.parseInt(value));
            case "--seed" -> new Settings(sizes, Long.parseLong(value), queries, passages, alone);
            case "--queries" -> new Settings(sizes, seed, Integer.parseInt(value), passages, alone);
            case "--passages" -> new Settings(sizes, seed, queries, Integer.parseInt(value), alone);
            case "--alone" -> new Settings(sizes, seed, queries, passages, Integer.parseInt(value));
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private Settings counted(int people, int documents) {
        return new Settings(List.of(new Size("counted", people, documents)), seed, queries, passages, alone);
    }

    private static List<Size> sizes(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(one -> Size.named(one).orElseThrow(() -> new IllegalArgumentException("there is no size " + one)))
                .toList();
    }
}
