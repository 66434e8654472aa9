package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a domain is held, with all below it.
 *
 * @param people how many hold it
 * @param unlevelled of how many of these no level is known
 * @param level the highest that one of them has
 * @param last day of the newest evidence
 * @param first some of them, whoever showed it last first
 * @param declared how many say that they hold it and nothing else does
 * @param saidBy some of these
 */
record Holding(
        String domain,
        int people,
        int unlevelled,
        @Nullable Integer level,
        @Nullable LocalDate last,
        List<Holder> first,
        int declared,
        List<Holder> saidBy) {

    static Holding none(String domain) {
        return new Holding(domain, 0, 0, null, null, List.of(), 0, List.of());
    }

    /** Whether somebody could meet a level: whoever's own is unknown may, for unknown is no no. */
    boolean meets(@Nullable Integer asked) {
        return people > 0 && (asked == null || unlevelled > 0 || (level != null && level >= asked));
    }
}
