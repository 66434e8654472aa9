package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;

/**
 * What happened around a stage up to a day.
 *
 * @param within kilometres around the stage
 * @param dead how many died, as far as it was counted
 * @param missing how many are missing, at least
 * @param events the latest first
 */
public record NearbyEvents(int within, long dead, long missing, List<Nearby> events) {

    /** How far one looks around a stage on land, and around one at sea, where nothing is near. */
    private static final int USUAL = 50;

    private static final int USUAL_AT_SEA = 200;
    private static final int MOST = 500;

    public NearbyEvents {
        events = List.copyOf(events);
    }

    /** How far one looks around a stage who does not say how far. */
    public static int usually(boolean sea) {
        return sea ? USUAL_AT_SEA : USUAL;
    }

    /** @throws RelaisException.Invalid when it is no distance, or is no longer near */
    public static int checked(int within) {
        if (within < 1 || within > MOST) {
            throw RelaisException.invalid("route.within", within, MOST);
        }
        return within;
    }

    static NearbyEvents of(int within, List<Nearby> events) {
        return new NearbyEvents(
                within,
                events.stream().mapToLong(event -> counted(event.dead())).sum(),
                events.stream().mapToLong(event -> counted(event.missing())).sum(),
                events);
    }

    /** What happened in a year. */
    public NearbyEvents in(int year) {
        return of(
                within,
                events.stream().filter(event -> event.date().getYear() == year).toList());
    }

    static long counted(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    /**
     * An event at its point.
     *
     * @param register which register numbers it; absent for what is our own
     * @param kilometres from the stage
     */
    public record Nearby(
            String id,
            LocalDate date,
            String kind,
            String text,
            @Nullable Long dead,
            @Nullable Long missing,
            @Nullable String register,
            @Nullable String details,
            @Nullable String reference,
            double latitude,
            double longitude,
            double kilometres) {}
}
