package org.relais.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * Where a partner's activities go on or are planned today.
 *
 * @param places those of which we know where they are
 * @param unlocated how many more there are, without coordinates
 * @param routes those on which it stands, each with all its stages
 */
public record PartnerReach(List<Spot> places, long unlocated, List<Line> routes) {

    /** A place where it works. */
    public record Spot(String id, String name, double latitude, double longitude, long activities) {}

    /** A route as it is today, stage by stage in its order. */
    public record Line(ItemRef route, List<Stop> stops) {

        /** At how many of its stages the partner works or will work. */
        public long covered() {
            return stops.stream().filter(Stop::covered).count();
        }
    }

    /**
     * A stage of a route.
     *
     * @param way open or closed, from the stage before it in the list; absent where none leads from there
     * @param state present, planned, or absent where the partner is not
     * @param work its top domains there, in their order; what could not be mapped to any is not among them
     */
    public record Stop(
            ItemRef stage, @Nullable String way, @Nullable String state, List<Work> work) {

        public boolean covered() {
            return state != null;
        }
    }

    /**
     * A top domain in which the partner works at a stage.
     *
     * @param state present, or planned where nothing of it goes on yet
     */
    public record Work(String domain, String state) {}
}
