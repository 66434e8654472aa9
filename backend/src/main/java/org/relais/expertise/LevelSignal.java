package org.relais.expertise;

import java.time.LocalDate;
import org.relais.search.Weighable;

/**
 * A skill counts by its level, and an observation for a little less than a validation; evidence that
 * has no level is left as it is.
 *
 * <p>Examples: a validated reference level 1.0; an observed "confirmed" 0.65 · 0.8 = 0.52.
 */
final class LevelSignal implements Signal {

    private static final double[] BY_LEVEL = {0.4, 0.65, 0.85, 1.0};
    private static final double UNKNOWN = 0.5;
    private static final double OBSERVED = 0.8;

    @Override
    public double of(Weighable piece, String role, LocalDate today) {
        if (piece.basis() == null) {
            return 1;
        }
        var level = piece.level();
        var known = level == null ? UNKNOWN : BY_LEVEL[Math.clamp(level, 1, BY_LEVEL.length) - 1];
        return known * ("observed".equals(piece.basis()) ? OBSERVED : 1);
    }
}
