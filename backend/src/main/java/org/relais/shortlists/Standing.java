package org.relais.shortlists;

import org.jspecify.annotations.Nullable;
import org.relais.graph.Ref;
import org.relais.kernel.RelaisException;

/**
 * Where a person stands on a need's shortlist while nobody else can change it.
 *
 * @param key of the entry, from the two items' own ids
 * @param sensitivity the higher of the two
 * @param state null when the person was never on the list
 * @param step the number of the latest step, 0 when there is none
 * @param by who made it
 */
record Standing(
        String key,
        Ref need,
        Ref person,
        long sensitivity,
        @Nullable ShortlistState state,
        int step,
        @Nullable String by) {

    /** @throws RelaisException.Conflict when somebody made a step that the change does not know of */
    void require(int seen) {
        if (step != seen) {
            throw state == null || by == null
                    ? RelaisException.conflict("shortlist.never")
                    : RelaisException.conflict("shortlist.changed." + state.code(), by);
        }
    }
}
