package org.relais.search;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence without its words. A question weighs tens of thousands of pieces and shows a hundred of them:
 * these are kept in memory.
 *
 * @param work the same for all versions of one document; {@link Weighing#ALONE} for what has none
 * @param repeats whether it tells again what another piece tells, of which it is a version, or twice of one person
 * @param mission where the people served, for services in a team
 */
record Brief(
        EvidenceKind kind,
        @Nullable Integer level,
        @Nullable String basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Part> people,
        long work,
        boolean repeats,
        @Nullable String mission)
        implements Weighable {

    @Override
    public int sharedBy() {
        return people.size();
    }

    boolean isOf(BitSet persons) {
        for (var part : people) {
            if (persons.get(part.person())) {
                return true;
            }
        }
        return false;
    }

    /** A person by their number. */
    record Part(int person, String role) {}
}
