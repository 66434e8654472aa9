package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.routes.RoutePage.Stage;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Words;

/** What {@code relais-line} draws. */
record LineDrawing(List<Stop> stages, List<WayDrawing> ways, Map<String, Object> labels) {

    static LineDrawing of(RouteViewModel model) {
        return new LineDrawing(
                model.page().stages().stream().map(stage -> stop(model, stage)).toList(),
                WayDrawing.of(model),
                Map.ofEntries(
                        Map.entry(
                                "line", say("route.line", model.page().stages().size())),
                        Map.entry("mission", say("route.mission")),
                        Map.entry("closed", say("route.closed")),
                        Map.entry("sea", say("route.sea")),
                        Map.entry("towards", say("route.towards", "{n}")),
                        Map.entry("stage", say("route.stage")),
                        Map.entry("country", say("route.country")),
                        Map.entry("domains", named(Vocabulary.TOP.stream(), "domain.")),
                        Map.entry("states", named(Stream.of("present", "planned", "gap", "unknown"), "route.state."))));
    }

    private static Map<String, String> named(Stream<String> codes, String prefix) {
        return codes.collect(Collectors.toMap(Function.identity(), code -> say(prefix + code)));
    }

    private static Stop stop(RouteViewModel model, Stage stage) {
        var gaps = model.gaps(stage);
        return new Stop(
                stage.id(),
                stage.name(),
                stage.country() == null ? null : Words.country(stage.country()),
                stage.order(),
                stage.sea(),
                stage.mission() != null,
                model.isChosen(stage),
                gaps,
                gaps == 0 ? null : say("route.gaps", gaps),
                stage.domains().stream()
                        .map(domain -> new MarkOf(
                                domain.domain(), model.address().hides(domain.domain()) ? "hidden" : domain.state()))
                        .toList());
    }

    /** A stop of the line. */
    record Stop(
            String id,
            String name,
            @Nullable String country,
            int order,
            boolean sea,
            boolean mission,
            boolean chosen,
            long gaps,
            @Nullable String gapText,
            List<MarkOf> marks) {}

    /** The state of a domain at a stop. */
    record MarkOf(String domain, String state) {}
}
