package org.relais.searches;

import java.util.List;
import java.util.Map;
import org.relais.search.FacetName;

/**
 * The searches that somebody can open, those opened last first.
 *
 * @param shared by others
 * @param allShared how many those are: the list may hold fewer
 * @param names of the items that they are narrowed to, as the viewer may see them
 */
public record SavedLists(
        List<SavedSearch> mine, List<SavedSearch> shared, long allShared, Map<String, FacetName> names) {

    public boolean isEmpty() {
        return mine.isEmpty() && shared.isEmpty();
    }
}
