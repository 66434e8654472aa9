package org.relais.exchange;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.Folded;

/** A place of an activity, as a 3W table says it. */
record PlaceSaid(
        String key,
        String name,
        @Nullable String country,
        @Nullable String pcode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    static PlaceSaid of(Value place) {
        return new PlaceSaid(
                place.get("key").asString(),
                place.get("name").asString(""),
                Columns.text(place.get("country")),
                Columns.text(place.get("pcode")),
                number(place.get("latitude")),
                number(place.get("longitude")));
    }

    /** Whether the country itself is the place, as where a row names nothing narrower. */
    boolean isCountry() {
        return pcode == null && key.equals(country);
    }

    /** Whether whoever reads its name, its P-code and this country arrives at its key and its own country. */
    boolean isToldBy(@Nullable String countryOfRow) {
        if (country == null ? countryOfRow != null : !country.equals(countryOfRow)) {
            return false;
        }
        var byName = (country == null ? "ZZ" : country) + "/" + Folded.of(name).key();
        return isCountry() || key.equals(pcode == null ? byName : pcode);
    }

    private static @Nullable Double number(Value value) {
        return value.isNull() ? null : (Double) value.asDouble();
    }
}
