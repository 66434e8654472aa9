package org.relais.positions;

import java.util.Locale;

/** Where somebody stands on an issue. Those with whom one can ask for something come first. */
public enum Stance {
    FOR,
    MIXED,
    NONE,
    AGAINST;

    /** As the graph and the sheets have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
