package org.relais.sources.routes;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.graph.PlaceKey;
import org.relais.graph.Ref;
import org.relais.graph.Statement;

/**
 * Where a stage is. What the source leaves open is left out, for another source may know it.
 *
 * @param key under which the graph knows it, where its P-code or its country and name do not tell
 */
record PlaceRecord(
        @Nullable String key,
        String name,
        @Nullable String country,
        @Nullable String pcode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    Ref ref() {
        return key != null
                ? new Ref("Place", key)
                : PlaceKey.of(pcode == null ? "" : pcode, country == null ? "" : country, name);
    }

    Statement.OfNode statement() {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", name);
        properties.put("country", country);
        properties.put("pcode", pcode);
        properties.put("latitude", latitude);
        properties.put("longitude", longitude);
        properties.values().removeIf(value -> value == null);
        return new Statement.OfNode(ref(), properties, List.of());
    }

    /** The same with what only the other knows. */
    PlaceRecord with(PlaceRecord other) {
        return new PlaceRecord(
                key,
                name,
                country == null ? other.country : country,
                pcode == null ? other.pcode : pcode,
                latitude == null ? other.latitude : latitude,
                longitude == null ? other.longitude : longitude);
    }
}
