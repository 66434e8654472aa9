package org.relais.kernel;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How far a fact can still be trusted, by when somebody last confirmed it. */
public enum Freshness {
    CURRENT,
    TO_VERIFY,
    STALE,
    NEVER_VERIFIED;

    private static final Period VERIFY_AFTER = Period.ofMonths(6);
    private static final Period STALE_AFTER = Period.ofMonths(12);

    /** Of a fact confirmed on a day: current for six months, to be verified for six more, then stale. */
    public static Freshness confirmed(@Nullable LocalDate on, LocalDate today) {
        if (on == null) {
            return NEVER_VERIFIED;
        }
        if (on.plus(STALE_AFTER).isBefore(today)) {
            return STALE;
        }
        return on.plus(VERIFY_AFTER).isBefore(today) ? TO_VERIFY : CURRENT;
    }

    /** By when a fact confirmed on a day is to be verified again. */
    public static LocalDate verifyBy(LocalDate confirmedOn) {
        return confirmedOn.plus(VERIFY_AFTER);
    }

    /** Whether it can no longer be relied on: confirmed too long ago, or never. */
    public boolean isDoubtful() {
        return this == STALE || this == NEVER_VERIFIED;
    }

    /** Of something that says itself by when it must be looked at again. */
    public static Freshness until(@Nullable LocalDate reviewBy, LocalDate today) {
        if (reviewBy == null) {
            return NEVER_VERIFIED;
        }
        return reviewBy.isBefore(today) ? STALE : CURRENT;
    }
}
