package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.routes.NearbyEvents.Nearby;
import org.relais.routes.RoutePage.Stage;

/** What {@code relais-map} draws: the stages of which we know where they are, and what happened around one. */
record MapDrawing(List<Point> stages, List<WayDrawing> ways, List<Spot> events, Map<String, String> labels) {

    static MapDrawing of(RouteViewModel model, List<Nearby> events) {
        return new MapDrawing(
                model.page().stages().stream()
                        .flatMap(stage -> point(model, stage))
                        .toList(),
                WayDrawing.of(model),
                events.stream()
                        .map(event -> new Spot(event.latitude(), event.longitude()))
                        .distinct()
                        .toList(),
                Map.of(
                        "map", say("route.map"),
                        "zoomIn", say("route.map.in"),
                        "zoomOut", say("route.map.out"),
                        "whole", say("route.map.whole"),
                        "source", say("route.map.source"),
                        "mission", say("route.mission"),
                        "stage", say("route.stage"),
                        "latitude", say("route.latitude"),
                        "longitude", say("route.longitude")));
    }

    private static Stream<Point> point(RouteViewModel model, Stage stage) {
        var latitude = stage.latitude();
        var longitude = stage.longitude();
        if (latitude == null || longitude == null) {
            return Stream.empty();
        }
        return Stream.of(new Point(
                stage.id(),
                stage.name(),
                latitude,
                longitude,
                stage.order(),
                stage.mission() != null,
                model.isChosen(stage),
                stage.sea()));
    }

    /** Where something happened. */
    record Spot(double lat, double lon) {}

    /** A stage on the map. */
    record Point(
            String id, String name, double lat, double lon, int order, boolean mission, boolean chosen, boolean sea) {}
}
