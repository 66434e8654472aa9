package org.relais.expertise;

import java.time.LocalDate;
import org.relais.search.EvidenceKind;
import org.relais.search.Weighable;

/**
 * What is long ago counts for less, but never for nothing: {@code floor + (1 − floor) · 0.5^(age /
 * half-life)}. Soft recency helped by about a tenth where dates existed; a hard cut gained nothing
 * (TREC Enterprise 2008). Undated evidence counts as if one half-life had passed.
 *
 * <p>Examples with a floor of 0.3 and four years: today 1.0; a mission that ended four years ago 0.65.
 */
final class RecencySignal implements Signal {

    private static final double FLOOR = 0.3;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double HALF_LIFE_YEARS = 4;
    private static final double TRAINING_HALF_LIFE_YEARS = 6;

    @Override
    public double of(Weighable piece, String role, LocalDate today) {
        var halfLife = piece.kind() == EvidenceKind.TRAINING ? TRAINING_HALF_LIFE_YEARS : HALF_LIFE_YEARS;
        return FLOOR + (1 - FLOOR) * Math.pow(0.5, age(piece, today, halfLife) / halfLife);
    }

    private static double age(Weighable piece, LocalDate today, double undated) {
        // A service without an end goes on.
        var last = piece.to() == null && piece.kind() == EvidenceKind.MISSION && piece.from() != null
                ? today
                : piece.to() == null ? piece.from() : piece.to();
        return last == null ? undated : Math.max(0, (today.toEpochDay() - last.toEpochDay()) / DAYS_A_YEAR);
    }
}
