package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.routes.RoutePage.Way;
import org.relais.ui.component.Dates;

/** A way between two stops, as the line and the map draw it. */
record WayDrawing(
        String from,
        String to,
        boolean branch,
        boolean closed,
        @Nullable String closedLabel) {

    static List<WayDrawing> of(RouteViewModel model) {
        return model.page().ways().stream().map(WayDrawing::of).toList();
    }

    private static WayDrawing of(Way way) {
        var since = way.closedSince();
        return new WayDrawing(
                way.from(),
                way.to(),
                way.branch(),
                since != null,
                since == null ? null : say("route.closed.since", Dates.month(since)));
    }
}
