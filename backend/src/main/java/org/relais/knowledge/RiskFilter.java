package org.relais.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which domains at risk are wanted.
 *
 * @param top notation of the top domain; all when absent
 * @param risk all when absent
 */
public record RiskFilter(@Nullable String top, @Nullable Risk risk) {

    public static final RiskFilter ALL = new RiskFilter(null, null);

    boolean keeps(RiskRow row) {
        return keepsTop(row) && keepsRisk(row);
    }

    boolean keepsTop(RiskRow row) {
        return top == null || top.equals(row.top());
    }

    boolean keepsRisk(RiskRow row) {
        return Optional.ofNullable(risk).map(row.risks()::contains).orElse(true);
    }
}
