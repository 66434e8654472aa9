package org.relais.sources.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.kernel.Folded;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Timespan;
import org.relais.routes.edit.DrawnWays;
import org.relais.sources.table.Coordinates;
import org.relais.sources.table.Formats;

/**
 * Stages from GeoJSON: points in their order, or the vertices of a named line. Places of findings are
 * features, counted from 1. Where there are points, lines only draw what the points say.
 */
final class GeoJsonReading {

    private final String fileName;
    private final GeoJson json;
    private final List<StageRecord> stages = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private GeoJsonReading(String fileName, GeoJson json) {
        this.fileName = fileName;
        this.json = json;
    }

    /** @param fileName without its ending: the name of a route that has no other */
    static Reading of(String fileName, GeoJson json, DrawnWays drawn) {
        var reading = new GeoJsonReading(fileName, json);
        reading.readFeatures();
        if (reading.stages.isEmpty() && reading.refused.isEmpty()) {
            throw RelaisException.invalid("import.routes.noFeatures");
        }
        var understood = RouteMapping.reading(reading.stages, drawn);
        reading.refused.addAll(understood.refused());
        return new Reading(understood.rows(), reading.refused, reading.remarks);
    }

    private void readFeatures() {
        var features = json.features().toList();
        var points = features.stream().anyMatch(feature -> !feature.isLine());
        for (var at = 0; at < features.size(); at++) {
            var place = At.row("", at + 1);
            try {
                if (!features.get(at).isLine()) {
                    stages.add(stage(place, features.get(at), at + 1));
                } else if (points) {
                    remarks.add(new Finding(place, Message.of("import.routes.lineBesidePoints")));
                } else {
                    stages.addAll(line(place, features.get(at)));
                }
            } catch (RelaisException.Invalid refusal) {
                refused.add(new Finding(place, refusal.told()));
            }
        }
    }

    private StageRecord stage(At at, GeoFeature feature, int order) {
        var point = feature.isNowhere() ? null : feature.points().getFirst();
        var name = feature.text("place", "lieu", "name", "nom", "name_fr", "name_en")
                .orElseThrow(() -> RelaisException.invalid("import.routes.noName"));
        var route = feature.text("route").orElseGet(this::route);
        var span = span(feature);
        return new StageRecord(
                at,
                route,
                ofRoute(feature),
                feature.text("stage", "étape").orElseGet(() -> key(route, name)),
                properties(feature),
                feature.value(Formats.INTEGER, "order", "ordre")
                        .map(Long.class::cast)
                        .orElse((long) order),
                place(feature, name, point),
                feature.list("after", "après"),
                feature.list("after_branch"),
                dated(feature),
                feature.says("after") && feature.says("after_branch"),
                day(feature, "closed_since", "closedSince"),
                span.from(),
                span.to());
    }

    /** The vertices of a line, under the names that it lists; those without one are counted. */
    private List<StageRecord> line(At at, GeoFeature feature) {
        var name = feature.text("name", "nom", "route", "name_fr")
                .orElseThrow(() -> RelaisException.invalid("import.routes.lineWithoutName"));
        var route = feature.text("route").orElseGet(() -> Folded.of(name).key());
        var names = feature.list("stages", "étapes", "names");
        var points = feature.points();
        var records = new ArrayList<StageRecord>();
        for (var vertex = 0; vertex < points.size(); vertex++) {
            var called = vertex < names.size() ? names.get(vertex) : name + " " + (vertex + 1);
            records.add(vertex(at, feature, route, called, vertex + 1, points.get(vertex)));
        }
        return records;
    }

    private static StageRecord vertex(
            At at, GeoFeature feature, String route, String name, int order, Coordinates point) {
        var routeNames = new HashMap<String, @Nullable Object>(names(feature, "name"));
        feature.text("name", "nom").ifPresent(text -> routeNames.putIfAbsent("nameFr", text));
        var place = new PlaceRecord(null, name, null, null, point.latitude(), point.longitude());
        return new StageRecord(
                at,
                route,
                routeNames,
                key(route, name),
                Map.of(),
                order,
                place,
                List.of(),
                List.of(),
                Map.of(),
                false,
                null,
                null,
                null);
    }

    private String route() {
        return json.itself()
                .text("route", "name", "nom")
                .map(name -> Folded.of(name).key())
                .orElse(fileName);
    }

    private static String key(String route, String stage) {
        return route + "/" + Folded.of(stage).key();
    }

    private static PlaceRecord place(GeoFeature feature, String name, @Nullable Coordinates point) {
        return new PlaceRecord(
                feature.text("place_key").orElse(null),
                name,
                feature.value(Formats.COUNTRY, "country", "pays")
                        .map(Object::toString)
                        .orElse(null),
                feature.text("pcode", "p-code").orElse(null),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude());
    }

    private static Map<String, @Nullable Object> properties(GeoFeature feature) {
        var properties = new HashMap<String, @Nullable Object>(names(feature, "name"));
        otherNames(feature, "other_names", properties);
        feature.value(Formats.YES_NO, "sea", "mer").ifPresent(sea -> properties.put("sea", sea));
        feature.text("note").ifPresent(note -> properties.put("note", note));
        sensitivity(feature, "sensitivity", properties);
        return properties;
    }

    private static Map<String, @Nullable Object> ofRoute(GeoFeature feature) {
        var properties = new HashMap<String, @Nullable Object>(names(feature, "route_name"));
        otherNames(feature, "route_other_names", properties);
        sensitivity(feature, "route_sensitivity", properties);
        return properties;
    }

    private static Map<String, @Nullable Object> names(GeoFeature feature, String property) {
        var names = new HashMap<String, @Nullable Object>();
        feature.text(property + "_fr").ifPresent(text -> names.put("nameFr", text));
        feature.text(property + "_en").ifPresent(text -> names.put("nameEn", text));
        feature.text(property + "_ar").ifPresent(text -> names.put("nameAr", text));
        return names;
    }

    private static void otherNames(GeoFeature feature, String name, Map<String, @Nullable Object> properties) {
        var others = feature.list(name);
        if (!others.isEmpty()) {
            properties.put("otherNames", others);
        }
    }

    private static void sensitivity(GeoFeature feature, String name, Map<String, @Nullable Object> properties) {
        feature.value(Formats.SENSITIVITY, name).ifPresent(level -> properties.put("sensitivity", level));
    }

    private static Map<String, Timespan> dated(GeoFeature feature) {
        var dated = new HashMap<String, Timespan>();
        feature.parts("ways").forEach((from, way) -> dated.put(from, span(way)));
        return dated;
    }

    private static Timespan span(GeoFeature way) {
        var from = day(way, "from", "du");
        var to = day(way, "to", "au");
        if (from != null && to != null && to.isBefore(from)) {
            throw RelaisException.invalid("import.value.endsBeforeItBegins", to, from);
        }
        return new Timespan(from, to);
    }

    private static @Nullable LocalDate day(GeoFeature feature, String... names) {
        return (LocalDate) feature.value(Formats.DAY, names).orElse(null);
    }
}
