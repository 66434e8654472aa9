package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Statement;

/**
 * The places of a returned row, in the order of their columns: a name, with what follows it up to the next. Keys
 * are given where names, P-codes and the country of the row do not say which places are meant.
 */
final class ReturnedPlaces {

    private ReturnedPlaces() {}

    static List<Statement.OfNode> of(PartnerRecord row) {
        var named = named(row);
        var keys = keys(row);
        if (!keys.isEmpty() && keys.size() != named.size()) {
            throw new RefusedRowException(
                    ReturnedCells.at(row, Field.PLACE_KEYS), "import.partners.placeKeys", keys.size(), named.size());
        }
        var country = country(row);
        var places = new ArrayList<Statement.OfNode>();
        for (var at = 0; at < named.size(); at++) {
            places.add(
                    keys.isEmpty() ? named.get(at).in(country) : named.get(at).under(keys.get(at)));
        }
        return places.stream().distinct().toList();
    }

    private static List<ReturnedPlace> named(PartnerRecord row) {
        var columns = row.layout().columns().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Column::index))
                .toList();
        var places = new ArrayList<ReturnedPlace>();
        for (var column : columns) {
            if (ReturnedPlace.begins(column)) {
                places.add(new ReturnedPlace(row, column));
            } else if (!places.isEmpty()) {
                places.getLast().add(column);
            }
        }
        return places.stream().filter(ReturnedPlace::isNamed).toList();
    }

    private static @Nullable String country(PartnerRecord row) {
        var text = row.exactly(Field.COUNTRY);
        return text.isEmpty()
                ? null
                : Spot.country(text)
                        .orElseThrow(() -> new RefusedRowException(
                                ReturnedCells.at(row, Field.COUNTRY), "import.value.country", text));
    }

    private static List<String> keys(PartnerRecord row) {
        return Stream.of(row.exactly(Field.PLACE_KEYS).split(";"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
