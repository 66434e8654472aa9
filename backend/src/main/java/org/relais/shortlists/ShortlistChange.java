package org.relais.shortlists;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;

/**
 * What somebody wants to say of a person on a shortlist.
 *
 * @param note why, or what to remember; a refusal needs one
 * @param seen the number of the last step that they know of, 0 when the person was never on the list: who
 *     says something without knowing the latest step is told of it instead
 */
public record ShortlistChange(
        ShortlistState state, @Nullable String note, int seen) {

    static final int LONGEST = 1000;

    public ShortlistChange {
        Objects.requireNonNull(state, "state");
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Puts a person on a list on which they never were. */
    public static ShortlistChange first() {
        return new ShortlistChange(ShortlistState.TO_ASK, null, 0);
    }

    /** @throws RelaisException.Invalid when this cannot follow the state before, which is null at the beginning */
    void requireAfter(@Nullable ShortlistState before) {
        if (note != null && note.length() > LONGEST) {
            throw RelaisException.invalid("shortlist.note.tooLong", LONGEST);
        }
        if (!state.stands() && (before == null || !before.stands())) {
            throw RelaisException.invalid("shortlist.notOnIt");
        }
        if (before == null ? state != ShortlistState.TO_ASK : !before.mayBecome(state)) {
            throw RelaisException.invalid(before == null ? "shortlist.putOnFirst" : "shortlist.alreadyAnswered");
        }
        if (state == before && note == null) {
            throw RelaisException.invalid("shortlist.nothingNew");
        }
        if (state == ShortlistState.DECLINED && note == null && before != ShortlistState.OFF) {
            throw RelaisException.invalid("shortlist.why");
        }
    }
}
