package org.relais.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;

/**
 * A stage with the routes that it belongs to, its places, and what leads to it.
 *
 * @param routes the exported one first
 */
record StageSaid(Value stage, List<InRoute> routes, List<PlaceSaid> places, List<Way> ways) {

    String key() {
        return stage.get("key").asString();
    }

    /** Its place in a route's order, and since when and until when. */
    record InRoute(
            Value route,
            long order,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static InRoute of(Value said) {
            return new InRoute(
                    said.get("route"),
                    said.get("order").asLong(),
                    Columns.day(said.get("from")),
                    Columns.day(said.get("to")));
        }
    }

    /** The way from an earlier stage to here. */
    record Way(
            String from,
            boolean branch,
            @Nullable LocalDate closedSince,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Way of(Value said) {
            return new Way(
                    said.get("stage").asString(),
                    said.get("branch").asBoolean(),
                    Columns.day(said.get("closedSince")),
                    Columns.day(said.get("from")),
                    Columns.day(said.get("to")));
        }

        boolean isDated() {
            return validFrom != null || validTo != null;
        }
    }
}
