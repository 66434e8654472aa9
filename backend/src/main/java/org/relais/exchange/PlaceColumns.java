package org.relais.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of places, from the wide to the narrow: what has a P-code stands where administrative levels do,
 * the rest under what is merely a place. As many as the fullest row needs.
 */
final class PlaceColumns {

    private final List<HxlColumn> columns = new ArrayList<>();

    PlaceColumns(List<ActivitySaid> rows) {
        columns.add(new HxlColumn(
                "countryName",
                "#country+name+relais",
                false,
                said -> said.countryPlace().map(PlaceSaid::name).orElse(null)));
        IntStream.range(0, ActivitySaid.LEVELS)
                .forEach(level -> add("adm" + (level + 1), said -> at(said.levels(), level)));
        var most = rows.stream().mapToInt(row -> row.others().size()).max().orElse(0);
        IntStream.range(0, most).forEach(number -> add("loc", said -> at(said.others(), number)));
    }

    List<HxlColumn> all() {
        return columns;
    }

    private void add(String tag, Function<ActivitySaid, @Nullable PlaceSaid> place) {
        var level = tag.equals("loc") ? "" : "+" + tag;
        add("#" + tag + "+name", place, PlaceSaid::name);
        add("#" + tag + "+code", place, PlaceSaid::pcode);
        add("#geo+lat" + level, place, PlaceSaid::latitude);
        add("#geo+lon" + level, place, PlaceSaid::longitude);
    }

    private void add(
            String tag,
            Function<ActivitySaid, @Nullable PlaceSaid> place,
            Function<PlaceSaid, @Nullable Object> value) {
        columns.add(new HxlColumn(tag.substring(1).replace('+', '.'), tag, false, said -> {
            var found = place.apply(said);
            return found == null ? null : value.apply(found);
        }));
    }

    private static @Nullable PlaceSaid at(List<PlaceSaid> places, int index) {
        return index < places.size() ? places.get(index) : null;
    }
}
