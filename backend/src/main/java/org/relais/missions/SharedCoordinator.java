package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/** Somebody who serves a mission and others at the same time. */
public record SharedCoordinator(ItemRef person, List<Load> loads, Work work) {

    /** Whether a service elsewhere falls into the time of one here. */
    boolean isShared() {
        return loads.stream()
                .filter(Load::here)
                .anyMatch(here -> loads.stream()
                        .anyMatch(other -> !other.here() && other.when().overlaps(here.when())));
    }

    /** What is known of their time on a day, over all that they serve on it. */
    public Time time(LocalDate day) {
        var then = loads.stream().filter(load -> load.when().contains(day)).toList();
        var said = then.stream().map(Load::share).filter(Objects::nonNull).toList();
        return new Time(said.stream().mapToInt(Integer::intValue).sum(), said.size(), then.size());
    }

    /**
     * A service that is not over.
     *
     * @param kind mission for a part in the team, support for what is done from outside, unknown where nobody
     *     said
     * @param here whether it is in the mission that was asked about
     * @param share of their working time, in percent; absent where nobody said
     */
    public record Load(
            ItemRef mission,
            String role,
            String kind,
            Timespan when,
            boolean here,
            @Nullable Integer share) {

        static String kind(@Nullable String responsibility) {
            return switch (responsibility) {
                case null -> "unknown";
                case "support" -> "support";
                default -> "mission";
            };
        }
    }

    /**
     * How much of somebody's working time is spoken for.
     *
     * @param percent in all, as far as it was said; above 100 is more than one person has
     * @param said of how many services a share was said
     * @param services how many there are
     */
    public record Time(int percent, int said, int services) {}

    /**
     * What they wrote in the last twelve months for a domain rather than for a mission.
     *
     * @param undated documents and lessons of which the day is unknown
     */
    public record Work(int documents, int lessons, int undated) {}
}
