package org.relais.gaps;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a stage stands in a domain on a day, the most urgent first. */
public enum Standing {
    /** Needed, and nobody is there. */
    NEEDED,
    /** Somebody was there and left, and nobody is there since. */
    LEFT,
    /** Nobody is there, though somebody is at the stage before or after. */
    LOST,
    /** One alone is there, and their activity or our agreement with them ends within ninety days. */
    ENDING,
    /** Somebody is said to be there, and nobody has confirmed it for a year, or ever. */
    STALE,
    /** Nobody is there yet; somebody is to come. */
    PLANNED,
    /** Somebody is there. */
    COVERED,
    /** Nobody told us anything. */
    UNKNOWN;

    /** Short name for addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standing> ofCode(String code) {
        return Stream.of(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst();
    }

    /** Whether nobody is there although somebody is missed. */
    public boolean isGap() {
        return compareTo(LOST) <= 0;
    }

    /** Whether somebody should look at it. */
    public boolean isConcern() {
        return compareTo(STALE) <= 0;
    }
}
