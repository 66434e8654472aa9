package org.relais.expertise;

import java.time.LocalDate;
import org.relais.search.Weighable;

/** Something that makes a piece of evidence count for more or less; always between 0 and 1. */
interface Signal {

    /**
     * @param piece the evidence
     * @param role what the person had to do with it: lead, member, coauthor, mentioned, support
     * @param today the day of the question
     */
    double of(Weighable piece, String role, LocalDate today);

    /** All signals of a piece multiplied. */
    static double all(Signal[] signals, Weighable piece, String role, LocalDate today) {
        var product = 1d;
        for (var signal : signals) {
            product *= signal.of(piece, role, today);
        }
        return product;
    }
}
