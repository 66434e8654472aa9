package org.relais.graph;

import org.relais.kernel.Folded;

/** Under which key the graph knows a place: its P-code, else its country and its name. */
public final class PlaceKey {

    /** ISO 3166 keeps this code for no country: the sea, or a country that nobody named. */
    private static final String NO_COUNTRY = "ZZ";

    private PlaceKey() {}

    /**
     * The place.
     *
     * @param pcode empty when it has none
     * @param country of two letters; empty when it has none
     */
    public static Ref of(String pcode, String country, String name) {
        return new Ref(
                "Place",
                pcode.isEmpty()
                        ? (country.isEmpty() ? NO_COUNTRY : country) + "/"
                                + Folded.of(name).key()
                        : pcode);
    }
}
