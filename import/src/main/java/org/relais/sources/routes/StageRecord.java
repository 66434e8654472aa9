package org.relais.sources.routes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.At;
import org.relais.kernel.Timespan;

/**
 * What a source says of one stage of one route.
 *
 * @param route the route's key
 * @param routeNames names of the route, as far as they stand here
 * @param stage the stage's key
 * @param properties of the stage
 * @param after keys of stages that lead here on the main line
 * @param afterOnBranch keys of stages from which a branch leads here
 * @param dated since when and until when a way leads here, by the stage from which it comes
 * @param begins whether the source says that nothing leads here
 * @param closedSince since when the ways to here are closed
 * @param from since when the stage belongs to the route
 */
record StageRecord(
        At at,
        String route,
        Map<String, @Nullable Object> routeNames,
        String stage,
        Map<String, @Nullable Object> properties,
        long order,
        PlaceRecord place,
        List<String> after,
        List<String> afterOnBranch,
        Map<String, Timespan> dated,
        boolean begins,
        @Nullable LocalDate closedSince,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    StageRecord {
        routeNames = Collections.unmodifiableMap(new HashMap<>(routeNames));
        properties = Collections.unmodifiableMap(new HashMap<>(properties));
        after = List.copyOf(after);
        afterOnBranch = List.copyOf(afterOnBranch);
        dated = Map.copyOf(dated);
    }

    String name() {
        return properties.get("nameFr") instanceof String french ? french : place.name();
    }

    /** Whether it says itself what leads here; otherwise the stage before it does. */
    boolean saysWhatLeadsHere() {
        return begins || !after.isEmpty() || !afterOnBranch.isEmpty();
    }

    /** Whether it is reached by a branch alone. */
    boolean isOnBranch() {
        return after.isEmpty() && !afterOnBranch.isEmpty();
    }
}
