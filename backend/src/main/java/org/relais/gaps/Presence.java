package org.relais.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;

/**
 * Somebody at a stage in a top domain: a partner by an activity, or we by who serves there.
 *
 * @param who the partner, or our mission
 * @param what the activity, or the role
 * @param state as the source once said; dates win over it
 * @param confirmedOn when it was last reported or confirmed; absent for us, who know
 * @param person who of us serves there
 * @param activity its id, to confirm it by; absent for us
 * @param agreements what our missions agreed with the partner for this stage
 */
public record Presence(
        ItemRef who,
        boolean ours,
        String what,
        @Nullable String audience,
        Timespan when,
        @Nullable String state,
        @Nullable LocalDate confirmedOn,
        @Nullable ItemRef person,
        @Nullable String activity,
        Source source,
        List<Agreed> agreements) {

    boolean isPlannedOn(LocalDate day) {
        return when.from() == null
                ? "planned".equals(state) && !isOverOn(day)
                : when.from().isAfter(day);
    }

    boolean isOverOn(LocalDate day) {
        return when.to() == null
                ? "completed".equals(state) && hasBegunOn(day)
                : when.to().isBefore(day);
    }

    private boolean hasBegunOn(LocalDate day) {
        return when.from() == null || !when.from().isAfter(day);
    }

    boolean isThereOn(LocalDate day) {
        return !isPlannedOn(day) && !isOverOn(day);
    }

    /**
     * An agreement of one of our missions with the partner.
     *
     * @param top the top domain that it is about; any when absent
     * @param state signed, to-sign or expired
     */
    public record Agreed(
            String key,
            ItemRef mission,
            @Nullable String subject,
            @Nullable String top,
            String state,
            Timespan when,
            @Nullable LocalDate verifiedOn) {

        boolean standsOn(LocalDate day, String domain) {
            return !state.equals("to-sign") && (top == null || top.equals(domain)) && when.contains(day);
        }
    }
}
