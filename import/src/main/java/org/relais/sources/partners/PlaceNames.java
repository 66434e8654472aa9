package org.relais.sources.partners;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.sources.table.Coordinates;

/** All that the rows of a table say of one place. */
final class PlaceNames {

    private final String country;
    private final Tally names = new Tally();
    private String code = "";
    private @Nullable Coordinates coordinates;
    private Statement.@Nullable OfNode statement;

    /** @param country empty when it is not known */
    PlaceNames(String country) {
        this.country = country;
    }

    void named(Spot spot) {
        names.add(spot.name());
        code = spot.code();
    }

    /** The first coordinates that a row gives. */
    void at(Coordinates given) {
        if (coordinates == null) {
            coordinates = given;
        }
    }

    Statement.OfNode statement(Ref place) {
        if (statement == null) {
            statement = new Statement.OfNode(place, properties(place), List.of());
        }
        return statement;
    }

    /** What the table leaves open is left out: another source may know it. */
    private Map<String, @Nullable Object> properties(Ref place) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", names.most().orElse(place.key()));
        if (!country.isEmpty()) {
            properties.put("country", country);
        }
        if (!code.isEmpty()) {
            properties.put("pcode", code);
        }
        if (coordinates != null) {
            properties.put("latitude", coordinates.latitude());
            properties.put("longitude", coordinates.longitude());
        }
        return properties;
    }
}
