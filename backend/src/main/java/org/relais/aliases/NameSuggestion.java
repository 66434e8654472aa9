package org.relais.aliases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * Two records that may be one organisation, and why.
 *
 * @param reasons what agrees in their names, the strongest first
 * @param countries where both work
 * @param tops top domains in which both work
 */
public record NameSuggestion(Side one, Side other, List<Reason> reasons, Set<String> countries, Set<String> tops) {

    public NameSuggestion {
        reasons = List.copyOf(reasons);
        countries = Set.copyOf(countries);
        tops = Set.copyOf(tops);
    }

    /** A record as it stands in its source, and what it is known to do. */
    public record Side(
            ItemRef item,
            @Nullable String acronym,
            @Nullable String kind,
            String source,
            long activities,
            Set<String> countries,
            Set<String> tops) {

        public Side {
            countries = Set.copyOf(countries);
            tops = Set.copyOf(tops);
        }
    }
}
