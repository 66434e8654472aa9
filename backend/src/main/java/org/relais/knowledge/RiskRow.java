package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * A domain at risk, with the reasons, what stands behind them, and what to do.
 *
 * @param top notation of its top domain
 * @param risks the most urgent first; never empty
 * @param holders how many hold it
 * @param last day of the newest evidence; absent when none is dated
 * @param first some of the holders, whoever showed it last first
 * @param declared how many say that they hold it and nothing else does
 * @param saidBy some of these
 * @param wants missions and open needs that ask for the domain itself
 * @param searches questions of the last year about it that found nothing
 * @param steps the most useful first; never empty
 */
public record RiskRow(
        ItemRef domain,
        String top,
        List<Risk> risks,
        int holders,
        @Nullable LocalDate last,
        List<Holder> first,
        int declared,
        List<Holder> saidBy,
        List<Want> wants,
        long searches,
        List<NextStep> steps) {

    public boolean isWanted() {
        return !wants.isEmpty() || searches > 0;
    }
}
