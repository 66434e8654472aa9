package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/** What surrounds a stage on a day: agreements, events, lessons, and who takes over next. */
public record StageContext(
        List<Agreement> agreements, List<StageEvent> events, List<ItemRef> lessons, List<TakesOver> next) {

    /** @param state signed, to-sign or expired */
    public record Agreement(
            ItemRef organisation, ItemRef mission, @Nullable String subject, String state, Timespan when) {

        /** The state on a day of what is stated today: its end tells when it expired, and until when it held. */
        static String stateOn(LocalDate day, String stated, @Nullable LocalDate to) {
            if (to == null) {
                return stated;
            }
            if (to.isBefore(day)) {
                return "expired";
            }
            return stated.equals("expired") ? "signed" : stated;
        }
    }

    /** A dated fact. */
    public record StageEvent(String id, LocalDate date, String kind, String text) {}

    /** Who works in a domain at a following stage, and what state our agreement with them is in. */
    public record TakesOver(String stageId, String stage, boolean sea, String domain, List<Taker> takers) {}

    /** @param agreement signed, to-sign or expired; absent without any */
    public record Taker(
            ItemRef organisation,
            boolean ours,
            Freshness freshness,
            @Nullable String agreement) {}
}
