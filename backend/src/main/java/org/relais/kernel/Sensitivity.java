package org.relais.kernel;

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

    public static Sensitivity ofLevel(int level) {
        for (var sensitivity : values()) {
            if (sensitivity.level == level) {
                return sensitivity;
            }
        }
        throw new IllegalArgumentException("There is no sensitivity %d".formatted(level));
    }
}
