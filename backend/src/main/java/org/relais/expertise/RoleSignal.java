package org.relais.expertise;

import java.time.LocalDate;
import org.relais.search.Weighable;

/**
 * The role in a piece: who led or wrote first counts fully, who took part for 0.7, who is only
 * mentioned for 0.3. In TREC Enterprise 2008 the role in the document lifted MAP from .372 to .411
 * (Balog et al.).
 *
 * <p>Examples: a mission's head 1.0; a report's co-author 0.7.
 */
final class RoleSignal implements Signal {

    private static final double TOOK_PART = 0.7;
    private static final double MENTIONED = 0.3;

    @Override
    public double of(Weighable piece, String role, LocalDate today) {
        return switch (role) {
            case "lead" -> 1;
            case "mentioned" -> MENTIONED;
            default -> TOOK_PART;
        };
    }
}
