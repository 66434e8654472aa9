package org.relais.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; an open end is null and means that no end is known. */
public record Timespan(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Timespan ALWAYS = new Timespan(null, null);

    public Timespan {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A span of time ends (%s) before it begins (%s)".formatted(to, from));
        }
    }

    /** As a source has it: an end before the beginning is a slip, and counts as not known. */
    public static Timespan stated(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from) ? new Timespan(from, null) : new Timespan(from, to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Timespan other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether nothing of the other span lies outside this one. */
    public boolean covers(Timespan other) {
        return (from == null || (other.from != null && !other.from.isBefore(from)))
                && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    private boolean startsBeforeEndOf(Timespan other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}
