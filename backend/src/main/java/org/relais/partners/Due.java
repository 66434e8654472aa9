package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;

/**
 * A fact that somebody should look at again.
 *
 * @param what the contact's name, the agreement's subject or the activity; absent when it may not be told
 * @param stages where it is, as far as that is on a route
 * @param owners who of us answers for it: who holds the contact, or leads the mission
 * @param confirmedOn when it was last confirmed; absent when it never was
 * @param ends when it ends, within ninety days or already
 * @param mine whether the viewer answers for it
 */
public record Due(
        Fact fact,
        ItemRef organisation,
        @Nullable String what,
        List<ItemRef> stages,
        List<ItemRef> owners,
        @Nullable LocalDate confirmedOn,
        Freshness freshness,
        @Nullable LocalDate ends,
        boolean mine) {

    /** Whether the viewer knows enough of it to say that it is right. */
    public boolean isTold() {
        return what != null;
    }
}
