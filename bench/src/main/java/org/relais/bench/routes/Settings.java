package org.relais.bench.routes;

/**
 * What the command was asked for.
 *
 * @param asked how often each question is asked, after as many to warm up
 */
public record Settings(int stages, int activities, int organisations, int asked, long seed) {

    static final String USAGE =
            "Usage: bench/routes [--stages N] [--activities N] [--organisations N] [--asked N] [--seed N]";

    /** @throws IllegalArgumentException naming what is not understood */
    static Settings read(String... arguments) {
        return asking(200, arguments);
    }

    /**
     * Asked so often unless the arguments say otherwise.
     *
     * @throws IllegalArgumentException naming what is not understood
     */
    public static Settings asking(int asked, String... arguments) {
        var settings = new Settings(40, 5_000, 800, asked, 1);
        for (var at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[at] + " without a value");
            }
            settings = settings.with(arguments[at], number(arguments[at], arguments[at + 1]));
        }
        return settings;
    }

    private Settings with(String option, int value) {
        return switch (option) {
            case "--stages" -> new Settings(value, activities, organisations, asked, seed);
            case "--activities" -> new Settings(stages, value, organisations, asked, seed);
            case "--organisations" -> new Settings(stages, activities, value, asked, seed);
            case "--asked" -> new Settings(stages, activities, organisations, value, seed);
            case "--seed" -> new Settings(stages, activities, organisations, asked, value);
            default -> throw new IllegalArgumentException(option);
        };
    }

    private static int number(String option, String value) {
        try {
            var number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " " + value + " is no number", e);
        }
        throw new IllegalArgumentException(option + " " + value + " is not above zero");
    }
}
