package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * Somebody's service in a mission, as the graph has it.
 *
 * @param covers notations of its domains and of all above them
 * @param levels what the person is said to know of the domains that the mission requires
 */
record ServiceRecord(
        String mission,
        ItemRef person,
        String role,
        @Nullable String responsibility,
        Timespan when,
        List<ItemRef> domains,
        Set<String> covers,
        List<HeldLevel> levels) {

    ServiceRecord {
        domains = List.copyOf(domains);
        covers = Set.copyOf(covers);
        levels = List.copyOf(levels);
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

    boolean isOverOn(LocalDate day) {
        return when.to() != null && when.to().isBefore(day);
    }
}
