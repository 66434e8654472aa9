package org.relais.routes.edit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/**
 * From a stage to the next one, by their keys.
 *
 * @param branch whether it is beside the main line
 * @param closedSince since when nobody gets through, though the way is still there
 * @param when from its first day to its last
 */
public record DraftWay(
        String from, String to, boolean branch, @Nullable LocalDate closedSince, Timespan when) {

    public static DraftWay open(String from, String to, boolean branch) {
        return new DraftWay(from, to, branch, null, Timespan.ALWAYS);
    }

    public DraftWay beside(boolean changed) {
        return new DraftWay(from, to, changed, closedSince, when);
    }

    public DraftWay closed(@Nullable LocalDate since) {
        return new DraftWay(from, to, branch, since, when);
    }

    public DraftWay during(Timespan changed) {
        return new DraftWay(from, to, branch, closedSince, changed);
    }

    boolean touches(String stage) {
        return from.equals(stage) || to.equals(stage);
    }

    /** The same between other stages. */
    DraftWay between(String start, String end) {
        return new DraftWay(start, end, branch, closedSince, when);
    }
}
