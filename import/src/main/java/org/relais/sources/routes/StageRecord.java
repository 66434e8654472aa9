package org.relais.sources.routes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.At;

/**
 * What a source says of one stage of one route.
 *
 * @param route the route's key
 * @param routeNames names of the route, as far as they stand here
 * @param stage the stage's key
 * @param properties of the stage
 * @param after keys of stages that lead here on the main line
 * @param afterOnBranch keys of stages from which a branch leads here
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
        @Nullable LocalDate closedSince,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    StageRecord {
        routeNames = Collections.unmodifiableMap(new HashMap<>(routeNames));
        properties = Collections.unmodifiableMap(new HashMap<>(properties));
        after = List.copyOf(after);
        afterOnBranch = List.copyOf(afterOnBranch);
    }

    /** Whether it says itself what leads here; otherwise the stage before it does. */
    boolean saysWhatLeadsHere() {
        return !after.isEmpty() || !afterOnBranch.isEmpty();
    }

    /** Whether it is reached by a branch alone. */
    boolean isOnBranch() {
        return after.isEmpty() && !afterOnBranch.isEmpty();
    }
}
