package org.relais.domains;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * A word that an editor added to a domain.
 *
 * @param takenBackBy who took it back; null while it stands
 */
public record AddedSynonym(
        String id,
        String label,
        String language,
        ItemRef domain,
        String addedBy,
        LocalDate addedOn,
        @Nullable String takenBackBy,
        @Nullable LocalDate takenBackOn) {

    public boolean stands() {
        return takenBackBy == null;
    }
}
