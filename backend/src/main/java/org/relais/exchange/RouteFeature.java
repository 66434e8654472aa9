package org.relais.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.exchange.StageSaid.InRoute;
import org.relais.exchange.StageSaid.Way;

/**
 * A feature of GeoJSON: a stage in a route, at a place, with what leads to it.
 *
 * @param place absent for a stage that is nowhere yet
 */
record RouteFeature(Value stage, InRoute in, @Nullable PlaceSaid place, List<Way> ways) {

    Map<String, @Nullable Object> json() {
        var feature = new LinkedHashMap<String, @Nullable Object>();
        feature.put("type", "Feature");
        feature.put("geometry", point());
        feature.put("properties", properties());
        return feature;
    }

    /** None where the place has no coordinates, as RFC 7946 has it for what is not located. */
    private @Nullable Object point() {
        if (place == null || place.latitude() == null || place.longitude() == null) {
            return null;
        }
        return Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude()));
    }

    private Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        put(properties, "name", text(stage, "nameFr"));
        put(properties, "route", text(in.route(), "key"));
        names(properties, "route_name", in.route());
        put(properties, "route_sensitivity", Unusual.sensitivity(in.route()));
        put(properties, "stage", text(stage, "key"));
        names(properties, "name", stage);
        put(
                properties,
                "sea",
                stage.get("sea").isNull() ? null : (Boolean) stage.get("sea").asBoolean());
        put(properties, "note", text(stage, "note"));
        put(properties, "sensitivity", Unusual.sensitivity(stage));
        put(properties, "order", in.order());
        put(properties, "from", in.from());
        put(properties, "to", in.to());
        place(properties);
        // Both are always there: without them the stage before would be taken to lead here.
        properties.put("after", from(way -> !way.branch()));
        properties.put("after_branch", from(Way::branch));
        put(properties, "closed_since", closedSince());
        put(properties, "ways", dated());
        return properties;
    }

    private void place(Map<String, Object> properties) {
        if (place != null) {
            put(properties, "place", place.name());
            put(properties, "country", place.country());
            put(properties, "pcode", place.pcode());
            put(properties, "place_key", !place.isCountry() && place.isToldBy(place.country()) ? null : place.key());
        }
    }

    private List<String> from(Predicate<Way> which) {
        return ways.stream().filter(which).map(Way::from).toList();
    }

    private @Nullable Object closedSince() {
        return ways.stream()
                .map(Way::closedSince)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Since when and until when ways lead here, by the stage from which they come. */
    private @Nullable Object dated() {
        var dated = new LinkedHashMap<String, Object>();
        ways.stream().filter(Way::isDated).forEach(way -> {
            var span = new LinkedHashMap<String, Object>();
            put(span, "from", way.validFrom());
            put(span, "to", way.validTo());
            dated.put(way.from(), span);
        });
        return dated.isEmpty() ? null : dated;
    }

    private static void names(Map<String, Object> properties, String name, Value item) {
        put(properties, name + "_fr", text(item, "nameFr"));
        put(properties, name + "_en", text(item, "nameEn"));
        put(properties, name + "_ar", text(item, "nameAr"));
        put(properties, name.replace("name", "other_names"), others(item));
    }

    private static @Nullable Object others(Value item) {
        var names = item.get("otherNames");
        return names.isNull() || names.isEmpty() ? null : names.asList(Value::asString);
    }

    private static @Nullable Object text(Value item, String property) {
        return item.get(property).isNull() ? null : item.get(property).asString();
    }

    /** Days as ISO 8601 has them. */
    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }
}
