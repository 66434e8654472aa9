package org.relais.changes;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a table listed it.
 *
 * @param key of the activity
 * @param at the first row that lists it
 * @param rows how many rows say the same
 * @param places their keys, from the wide to the narrow
 * @param domains their notations
 * @param reportedOn as ISO 8601 has it; that an activity is reported again is no change
 * @param said what else the row says, by the activity's properties
 */
record DeliveredLine(
        String key,
        String at,
        int rows,
        List<String> places,
        List<String> domains,
        @Nullable String reportedOn,
        SortedMap<String, String> said) {

    /** An activity of which several rows differ only in what may change has what it says in its key too. */
    private static final Pattern APART = Pattern.compile("([0-9a-f]{20})-[0-9a-f]{20}");

    DeliveredLine {
        places = List.copyOf(places);
        domains = List.copyOf(domains);
        said = new TreeMap<>(said);
    }

    /** Who does what where since when: the same for all activities that rows tell apart by nothing else. */
    String kin() {
        var apart = APART.matcher(key);
        return apart.matches() ? apart.group(1) : key;
    }

    /** Whether another delivery says the same of it. */
    boolean saysWhat(DeliveredLine other) {
        return said.equals(other.said) && places.equals(other.places) && domains.equals(other.domains);
    }

    DeliveredLine again() {
        return new DeliveredLine(key, at, rows + 1, places, domains, reportedOn, said);
    }
}
