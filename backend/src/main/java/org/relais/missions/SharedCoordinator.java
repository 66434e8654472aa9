package org.relais.missions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * Somebody who serves a mission and others at the same time. How much time goes to which is kept nowhere
 * and therefore not said.
 */
public record SharedCoordinator(ItemRef person, List<Load> loads, Work work) {

    /** Whether a service elsewhere falls into the time of one here. */
    boolean isShared() {
        return loads.stream()
                .filter(Load::here)
                .anyMatch(here -> loads.stream()
                        .anyMatch(other -> !other.here() && other.when().overlaps(here.when())));
    }

    /**
     * A service that is not over.
     *
     * @param kind mission for a part in the team, support for what is done from outside, unknown where nobody
     *     said
     * @param here whether it is in the mission that was asked about
     */
    public record Load(ItemRef mission, String role, String kind, Timespan when, boolean here) {

        static String kind(@Nullable String responsibility) {
            return switch (responsibility) {
                case null -> "unknown";
                case "support" -> "support";
                default -> "mission";
            };
        }
    }

    /**
     * What they wrote in the last twelve months for a domain rather than for a mission.
     *
     * @param undated documents and lessons of which the day is unknown
     */
    public record Work(int documents, int lessons, int undated) {}
}
