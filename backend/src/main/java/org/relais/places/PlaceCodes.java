package org.relais.places;

import java.util.List;

/** The lists of places that were imported. */
@FunctionalInterface
public interface PlaceCodes {

    /**
     * All listed places of a country, in the order of their codes; none where there is no list.
     *
     * @param country by its ISO 3166-1 code of two letters
     */
    List<PlaceCode> of(String country);
}
