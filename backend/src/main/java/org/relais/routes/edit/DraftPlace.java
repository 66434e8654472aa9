package org.relais.routes.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Message;

/**
 * Where a stage is.
 *
 * @param key of a place that is known; absent for a new one
 * @param country ISO 3166 code; absent at sea
 */
public record DraftPlace(
        @Nullable String key,
        String name,
        @Nullable String country,
        @Nullable String pcode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    public boolean isKnown() {
        return key != null;
    }

    /** The same with the two numbers the other way round. */
    public DraftPlace swapped() {
        return new DraftPlace(key, name, country, pcode, longitude, latitude);
    }

    /** What is wrong with its name or its coordinates by themselves. */
    public Optional<Message> problem() {
        if (name.isBlank()) {
            return Optional.of(Message.of("route.problem.placeName"));
        }
        if (latitude == null || longitude == null) {
            return latitude == null && longitude == null
                    ? Optional.empty()
                    : Optional.of(Message.of("route.problem.oneCoordinate", name));
        }
        if (onEarth(latitude, longitude)) {
            return Optional.empty();
        }
        var code = onEarth(longitude, latitude) ? "route.problem.swapped" : "route.problem.nowhere";
        return Optional.of(Message.of(code, name, latitude, longitude));
    }

    private static boolean onEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE;
    }
}
