package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.DraftWay;
import org.relais.routes.edit.RouteDraft;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Words;

/** What {@code relais-line} draws of a draft: stops and ways, without who works there. */
record DraftDrawing(List<Stop> stages, List<Way> ways, Map<String, Object> labels) {

    static DraftDrawing of(RouteDraft draft, @Nullable String chosen) {
        return new DraftDrawing(
                draft.stages().stream()
                        .map(stage -> stop(stage, draft.stages().indexOf(stage), chosen))
                        .toList(),
                draft.ways().stream().map(DraftDrawing::way).toList(),
                Map.of(
                        "line", say("route.line", draft.stages().size()),
                        "mission", say("route.mission"),
                        "closed", say("route.closed"),
                        "sea", say("route.sea"),
                        "towards", say("route.towards", "{n}"),
                        "stage", say("route.stage"),
                        "country", say("route.country")));
    }

    private static Stop stop(DraftStage stage, int order, @Nullable String chosen) {
        var name = stage.names().in(Words.locale());
        return new Stop(
                stage.key(),
                name.isEmpty() ? say("routeEdit.unnamed") : name,
                stage.places().stream()
                        .flatMap(place -> Optional.ofNullable(place.country()).stream())
                        .findFirst()
                        .map(Words::country)
                        .orElse(null),
                order,
                stage.sea(),
                stage.key().equals(chosen),
                Vocabulary.TOP.stream().map(top -> new MarkOf(top, "hidden")).toList());
    }

    private static Way way(DraftWay way) {
        var since = way.closedSince();
        return new Way(
                way.from(),
                way.to(),
                way.branch(),
                since != null,
                since == null ? null : say("route.closed.since", Dates.month(since)));
    }

    /** A stop of the line. */
    record Stop(
            String id,
            String name,
            @Nullable String country,
            int order,
            boolean sea,
            boolean chosen,
            List<MarkOf> marks) {}

    /** A domain that is not spoken of here. */
    record MarkOf(String domain, String state) {}

    /** A way between two stops. */
    record Way(
            String from,
            String to,
            boolean branch,
            boolean closed,
            @Nullable String closedLabel) {}
}
