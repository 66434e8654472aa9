package org.relais.routes;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.partners.Fact;

/** Somebody's work at a stage in a top domain, as the graph has it. */
record WorkRecord(
        String stage,
        String domain,
        ItemRef organisation,
        boolean ours,
        String activity,
        @Nullable String audience,
        Timespan when,
        @Nullable String state,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String contact,
        @Nullable ItemRef heldBy,
        @Nullable Fact fact) {

    /** By organisation, the oldest first, what says no begin last. */
    static final Comparator<WorkRecord> BY_NAME = Comparator.comparing((WorkRecord one) -> one.organisation.title())
            .thenComparing(one -> one.organisation.id())
            .thenComparing(one -> one.when.from(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkRecord::activity);

    /** Whether it goes on, is to come, or is over on a day; what says no dates goes by its state. */
    String stateOn(LocalDate day) {
        if (when.from() != null && when.from().isAfter(day)) {
            return "planned";
        }
        if (when.to() != null && when.to().isBefore(day)) {
            return "completed";
        }
        return state == null || (state.equals("planned") && when.from() != null) ? "ongoing" : state;
    }
}
