package org.relais.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How carefully an item is to be handled; the level is what the graph stores. */
public enum Sensitivity {
    PUBLIC(1),
    INTERNAL(2),
    RESTRICTED(3),
    CONFIDENTIAL(4);

    private final int level;

    Sensitivity(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    /** By its name in lower case; empty for any other word. */
    public static Optional<Sensitivity> named(String name) {
        return Stream.of(values())
                .filter(sensitivity -> sensitivity.word().equals(name))
                .findFirst();
    }

    /** Its name in lower case, as texts and addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sensitivity ofLevel(int level) {
        for (var sensitivity : values()) {
            if (sensitivity.level == level) {
                return sensitivity;
            }
        }
        throw new IllegalArgumentException("There is no sensitivity %d".formatted(level));
    }
}
