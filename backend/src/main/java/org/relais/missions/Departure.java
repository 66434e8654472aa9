package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * Somebody who leaves a mission soon, with what they know.
 *
 * @param supports whether they serve it from outside
 * @param on the last day of the last service
 */
public record Departure(
        ItemRef person, String role, boolean supports, LocalDate on, int inDays, List<Leaving> expertise) {

    /**
     * A domain that somebody holds who leaves.
     *
     * @param required whether the mission asks for it, or for one above it
     * @param level the best-founded; absent when unknown
     * @param state lost when nobody of the mission holds it afterwards, supported when somebody outside does,
     *     else stays
     */
    public record Leaving(
            ItemRef domain, boolean required, @Nullable Integer level, String state, List<Keeper> keptBy) {}

    /** @param from the day they come, when that is after the other has left */
    public record Keeper(
            ItemRef person, boolean supports, @Nullable LocalDate from) {}
}
