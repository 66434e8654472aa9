package org.relais.expertise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Reason;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * A few people side by side for one request.
 *
 * @param sides in the order of their scores
 * @param missing how many of those named have no evidence here, or are not to be seen by this viewer
 */
public record Compared(ExpertRequest request, List<Side> sides, int missing) {

    /**
     * One person.
     *
     * @param held domain by domain, in the order of the expert's own
     * @param languages tags with levels, as {@code ar:C1}; empty when nothing is known
     * @param free when they are free; open on both sides when nothing is known
     * @param freeSaidOn when that was last said
     * @param interests domains that attract them, which says nothing of what they know
     */
    public record Side(
            Expert expert,
            List<Held> held,
            List<String> languages,
            Timespan free,
            @Nullable LocalDate freeSaidOn,
            List<ItemRef> interests) {}

    /**
     * What somebody brings to one domain.
     *
     * @param domain notation; empty for the free text as a whole
     * @param score 0 to 100
     * @param level the best-founded statement about it; absent when there is none
     * @param strongest the piece that weighs most, with its points in this domain alone
     */
    public record Held(
            String domain,
            String top,
            String label,
            int score,
            @Nullable Assessment level,
            @Nullable Reason strongest) {}
}
