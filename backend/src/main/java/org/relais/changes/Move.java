package org.relais.changes;

import java.util.Locale;

/** What may become of an activity between two tables. */
public enum Move {
    ARRIVED,
    LEFT,
    CHANGED,
    UNCHANGED;

    /** Short name for addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
