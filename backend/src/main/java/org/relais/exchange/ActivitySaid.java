package org.relais.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;

/** An activity with who does it, where (from the wide to the narrow) and in which domains. */
record ActivitySaid(Value activity, Value organisation, List<PlaceSaid> places, List<String> domains) {

    /** As many administrative levels have columns of their own. */
    static final int LEVELS = 3;

    static ActivitySaid of(Record record) {
        return new ActivitySaid(
                record.get("activity"),
                record.get("organisation"),
                record.get("places").asList(PlaceSaid::of),
                Columns.strings(record.get("domains")));
    }

    /** The country of its widest place; absent when no place has one. */
    @Nullable
    String country() {
        return places.stream()
                .map(PlaceSaid::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The country, where it is itself a place of the activity. */
    Optional<PlaceSaid> countryPlace() {
        return places.stream().filter(PlaceSaid::isCountry).findFirst();
    }

    /** Those with a P-code that stand at an administrative level. */
    List<PlaceSaid> levels() {
        return places.stream()
                .filter(place -> place.pcode() != null)
                .limit(LEVELS)
                .toList();
    }

    List<PlaceSaid> others() {
        var told = Stream.concat(countryPlace().stream(), levels().stream()).toList();
        return places.stream().filter(place -> !told.contains(place)).toList();
    }

    /** All places in the order of their columns. */
    Stream<PlaceSaid> inColumns() {
        return Stream.of(countryPlace().stream(), levels().stream(), others().stream())
                .flatMap(each -> each);
    }
}
