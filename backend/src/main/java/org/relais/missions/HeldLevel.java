package org.relais.missions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A level that somebody is said to have in a domain, or in one below it.
 *
 * @param basis validated, observed or declared
 */
record HeldLevel(String domain, int level, String basis) {

    private static final List<String> BASES = List.of("validated", "observed", "declared");

    /** What others saw before what somebody says of themselves, then the higher. */
    private static final Comparator<HeldLevel> BEST_FOUNDED = Comparator.comparingInt(
                    (HeldLevel held) -> BASES.indexOf(held.basis))
            .thenComparing(HeldLevel::level, Comparator.reverseOrder());

    static Optional<HeldLevel> best(List<HeldLevel> held, String domain) {
        return held.stream().filter(one -> one.domain.equals(domain)).min(BEST_FOUNDED);
    }
}
