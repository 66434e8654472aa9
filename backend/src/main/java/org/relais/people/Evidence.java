package org.relais.people;

import org.jspecify.annotations.Nullable;
import org.relais.people.PersonPage.Piece;

/**
 * A piece of evidence as the graph has it.
 *
 * @param level what a statement about a skill puts it at
 * @param basis on what such a statement rests; absent when the piece is none
 * @param assessor key of the person who made it, for telling one voice from another: not to be shown
 */
record Evidence(
        Piece piece,
        @Nullable Integer level,
        @Nullable String basis,
        @Nullable String assessor) {

    /** Whether it was somebody else who spoke, as far as that is known. */
    boolean byAnotherThan(Evidence other) {
        return assessor == null || !assessor.equals(other.assessor);
    }
}
