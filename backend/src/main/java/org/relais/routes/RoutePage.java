package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Timespan;
import org.relais.partners.Fact;

/**
 * A route on a given day: its stages in order, at each of them who works in which domain, and the ways between them.
 */
public record RoutePage(String id, String key, String name, LocalDate asOf, List<Stage> stages, List<Way> ways) {

    /** @throws RelaisException.NotFound when the route has no such stage on that day */
    public Stage stage(String id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(RelaisException::notFound);
    }

    /**
     * From a stage to the next one, by their ids.
     *
     * @param branch whether it is beside the main line
     * @param closedSince since when nobody gets through; absent while it is open
     */
    public record Way(
            String from,
            String to,
            boolean branch,
            @Nullable LocalDate closedSince) {}

    /**
     * One stage.
     *
     * @param branchFrom id of the stage where its branch leaves the main line; absent on the main line
     * @param rejoins id of the stage where its branch comes back
     * @param closedSince since when the way on from here is closed
     * @param mission our own mission there
     * @param domains the seven top domains, in their order
     */
    public record Stage(
            String id,
            String key,
            String name,
            @Nullable String place,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            int order,
            boolean sea,
            @Nullable String branchFrom,
            @Nullable String rejoins,
            @Nullable LocalDate closedSince,
            @Nullable ItemRef mission,
            List<DomainAtStage> domains,
            int lessons,
            int agreements) {

        /** Domains in which nobody works here although somebody did or elsewhere on the route somebody does. */
        public long gaps() {
            return domains.stream()
                    .filter(domain -> domain.state().equals("gap"))
                    .count();
        }
    }

    /**
     * One top domain at a stage.
     *
     * @param state present, planned, gap (someone was here and left, or our mission is here without it) or
     *     unknown (nobody told us anything)
     * @param gapSince end of the last activity, where one is known
     * @param work the first of it; {@code allWork} counts it all
     */
    public record DomainAtStage(
            String domain,
            String label,
            String state,
            @Nullable LocalDate gapSince,
            @Nullable String lastPartner,
            List<Work> work,
            int allWork) {}

    /**
     * An activity of a partner, or our own mission's presence.
     *
     * @param ours whether it is our mission
     * @param contact whom to ask there, absent when unknown or not to be seen
     * @param heldBy who of us holds the contact
     * @param fact what to confirm when it is still right: the contact where it may be seen, else the activity
     */
    public record Work(
            ItemRef organisation,
            boolean ours,
            String activity,
            @Nullable String audience,
            Timespan when,
            String state,
            Freshness freshness,
            @Nullable LocalDate confirmedOn,
            @Nullable String contact,
            @Nullable ItemRef heldBy,
            @Nullable Fact fact) {}
}
