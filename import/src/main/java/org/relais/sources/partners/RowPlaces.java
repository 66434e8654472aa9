package org.relais.sources.partners;

import java.util.List;
import org.relais.graph.Ref;

/**
 * The places of a row, from the wide to the narrow.
 *
 * @param said their keys as the row itself gives them: an activity is told apart by these, so that it stays the
 *     same when a list gives its places their codes later
 */
record RowPlaces(List<Ref> places, List<String> said) {

    RowPlaces {
        places = List.copyOf(places);
        said = List.copyOf(said);
    }

    /** Places that the row gives as they are. */
    static RowPlaces of(List<Ref> places) {
        return new RowPlaces(places, places.stream().map(Ref::key).toList());
    }
}
