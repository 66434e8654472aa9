package org.relais.aliases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * What was said of two records of organisations.
 *
 * @param key what it is taken back by
 * @param why in the editor's own words
 * @param takenBackBy who took it back; null while it stands
 */
public record NameJudgement(
        String key,
        ItemRef one,
        ItemRef other,
        Verdict verdict,
        @Nullable String why,
        String by,
        LocalDate on,
        @Nullable String takenBackBy,
        @Nullable LocalDate takenBackOn) {

    public boolean stands() {
        return takenBackBy == null;
    }

    boolean says(Verdict said) {
        return stands() && verdict == said;
    }

    /** The other of the two. */
    ItemRef besides(String id) {
        return one.id().equals(id) ? other : one;
    }
}
