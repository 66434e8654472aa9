package org.relais.sources.partners;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.graph.PlaceKey;
import org.relais.graph.Ref;
import org.relais.graph.Statement;

/** One place of a returned row: the column of its name, and those after it that say more. */
final class ReturnedPlace {

    private static final Set<Field> NAMES = Set.of(Field.COUNTRY_PLACE, Field.ADM1, Field.ADM2, Field.ADM3, Field.SITE);
    private static final Set<Field> CODES = Set.of(Field.ADM1_CODE, Field.ADM2_CODE, Field.ADM3_CODE, Field.SITE_CODE);
    private static final Map<Field, String> DEGREES = Map.of(Field.LATITUDE, "latitude", Field.LONGITUDE, "longitude");

    private final PartnerRecord row;
    private final Column column;
    private final Map<String, @Nullable Object> properties = new HashMap<>();

    ReturnedPlace(PartnerRecord row, Column column) {
        this.row = row;
        this.column = column;
        put("name", column, ReturnedCells.TEXT);
    }

    static boolean begins(Column column) {
        return NAMES.contains(column.field());
    }

    void add(Column more) {
        var degrees = DEGREES.get(more.field());
        if (degrees != null) {
            put(degrees, more, ReturnedCells.NUMBER);
        } else if (CODES.contains(more.field())) {
            put("pcode", more, ReturnedCells.TEXT);
        }
    }

    boolean isNamed() {
        return properties.containsKey("name");
    }

    /** The place that its name and P-code mean in a country; null where none is known. */
    Statement.OfNode in(@Nullable String country) {
        var known = country == null ? "" : country;
        return column.field() == Field.COUNTRY_PLACE
                ? statement(PlaceKey.of(known, "", text("name")).key(), known)
                : statement(PlaceKey.of(text("pcode"), known, text("name")).key(), known);
    }

    /** @param keyAndCountry separated by an at sign */
    Statement.OfNode under(String keyAndCountry) {
        var at = keyAndCountry.lastIndexOf('@');
        return at < 0
                ? statement(keyAndCountry, "")
                : statement(keyAndCountry.substring(0, at), keyAndCountry.substring(at + 1));
    }

    private Statement.OfNode statement(String key, String country) {
        var stated = new HashMap<String, @Nullable Object>(properties);
        if (!country.isEmpty()) {
            stated.put("country", country);
        }
        return new Statement.OfNode(new Ref("Place", key), stated, List.of());
    }

    private void put(String property, Column of, ReturnedCells cell) {
        if (!row.exactly(of).isEmpty()) {
            properties.put(property, ReturnedCells.read(row, of, cell));
        }
    }

    private String text(String property) {
        return properties.get(property) instanceof String text ? text : "";
    }
}
