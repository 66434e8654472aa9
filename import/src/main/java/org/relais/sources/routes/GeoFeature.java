package org.relais.sources.routes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.kernel.RelaisException;
import org.relais.sources.table.Coordinates;
import org.relais.sources.table.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A feature of a GeoJSON file: its geometry, and properties under the names that sheets use too. */
record GeoFeature(JsonNode feature) {

    /** Whether it says that it is not located, as RFC 7946 lets it. */
    boolean isNowhere() {
        return feature.has("geometry") && feature.path("geometry").isNull();
    }

    boolean isLine() {
        return geometry().equals("LineString");
    }

    /**
     * The one point, or the vertices of the line.
     *
     * @throws RelaisException.Invalid when the geometry is another, or is not on the earth
     */
    List<Coordinates> points() {
        var coordinates = feature.path("geometry").path("coordinates");
        return switch (geometry()) {
            case "Point" -> List.of(point(coordinates));
            case "LineString" -> {
                var points = new ArrayList<Coordinates>();
                coordinates.forEach(vertex -> points.add(point(vertex)));
                if (points.size() < 2) {
                    throw RelaisException.invalid("import.routes.shortLine");
                }
                yield points;
            }
            default -> throw RelaisException.invalid("import.routes.otherGeometry", geometry());
        };
    }

    /** The first of these properties that is filled. */
    Optional<String> text(String... names) {
        return Stream.of(names)
                .map(this::property)
                .filter(node -> node.isString() || node.isNumber() || node.isBoolean())
                .map(node -> node.asString().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** A property that holds what a cell of a sheet would hold. */
    Optional<Object> value(Format format, String... names) {
        return text(names).map(format::read);
    }

    /** A list, or a text whose parts are separated by semicolons. */
    List<String> list(String... names) {
        return Stream.of(names)
                .map(this::property)
                .flatMap(node -> node.isArray() ? node.valueStream().map(JsonNode::asString) : parts(node))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> parts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString().split(";")) : Stream.empty();
    }

    /** Whether the property is there, be it empty. */
    boolean says(String name) {
        return feature.path("properties").has(name);
    }

    /** The parts of a property that has parts, by their names. */
    Map<String, GeoFeature> parts(String name) {
        var parts = new LinkedHashMap<String, GeoFeature>();
        property(name)
                .properties()
                .forEach(part -> parts.put(
                        part.getKey(),
                        new GeoFeature(JsonNodeFactory.instance.objectNode().set("properties", part.getValue()))));
        return parts;
    }

    private JsonNode property(String name) {
        return feature.path("properties").path(name);
    }

    private String geometry() {
        return feature.path("geometry").path("type").asString("");
    }

    /** A position of RFC 7946: longitude first. */
    private static Coordinates point(JsonNode position) {
        if (position.size() < 2
                || !position.path(0).isNumber()
                || !position.path(1).isNumber()) {
            throw RelaisException.invalid("import.routes.badPosition", shown(position));
        }
        var point =
                new Coordinates(position.path(1).doubleValue(), position.path(0).doubleValue());
        if (!point.isOnEarth()) {
            throw RelaisException.invalid(
                    point.seemsSwapped() ? "import.routes.swapped" : "import.routes.nowhere", shown(position));
        }
        return point;
    }

    private static String shown(JsonNode position) {
        var text = position.toString();
        return String.format(Locale.ROOT, "%.60s", text);
    }
}
