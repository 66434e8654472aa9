package org.relais.changes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two tables side by side.
 *
 * @param older absent when there is none to compare with
 * @param choices other tables that can be compared with the newer one, the latest first
 * @param moves activities by what became of them, of the place and the domain that are asked for
 * @param account how the rows of both tables add up, whatever is asked for
 * @param byPlace by the widest place of each activity, so that these add up too
 * @param byDomain by top domain; an activity counts in each of its own
 * @param changes those that are asked for
 */
public record ChangesPage(
        TableRef newer,
        @Nullable TableRef older,
        List<TableRef> choices,
        Map<Move, Long> moves,
        Account account,
        List<Counted> byPlace,
        List<Counted> byDomain,
        List<Change> changes) {

    /**
     * How many rows of each table were heard. Rows of what the viewer may not see are in none of these.
     *
     * @param newer rows of the newer table: those that arrived, changed or stayed the same
     * @param older rows of the older table: those that left, changed or stayed the same
     * @param refusedNewer rows that were refused at the import
     */
    public record Account(Map<Move, Long> newer, Map<Move, Long> older, long refusedNewer, long refusedOlder) {}

    /** How many activities of a place or a domain made each move. */
    public record Counted(String name, Map<Move, Long> moves) {}
}
