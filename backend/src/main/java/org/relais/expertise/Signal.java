package org.relais.expertise;

import java.time.LocalDate;
import org.relais.search.Piece;

/** Something that makes a piece of evidence count for more or less; always between 0 and 1. */
interface Signal {

    /**
     * @param piece the evidence
     * @param part what the person had to do with it
     * @param today the day of the question
     */
    double of(Piece piece, Piece.Part part, LocalDate today);

    /** All signals of a piece multiplied. */
    static double all(Iterable<Signal> signals, Piece piece, Piece.Part part, LocalDate today) {
        var product = 1d;
        for (var signal : signals) {
            product *= signal.of(piece, part, today);
        }
        return product;
    }
}
