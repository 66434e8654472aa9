package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * Somebody's service in a mission that is not over, as the graph has it.
 *
 * @param tops notations of the top domains that it falls under
 */
record ServiceRecord(
        String mission,
        ItemRef person,
        String role,
        @Nullable String responsibility,
        Timespan when,
        List<ItemRef> domains,
        Set<String> tops) {

    ServiceRecord {
        domains = List.copyOf(domains);
        tops = Set.copyOf(tops);
    }

    /** Whether it is done from outside, for several missions: nobody is there because of it. */
    boolean supports() {
        return "support".equals(responsibility);
    }

    boolean leads() {
        return "lead".equals(responsibility);
    }

    boolean isPlannedOn(LocalDate day) {
        return when.from() != null && when.from().isAfter(day);
    }
}
