package org.relais.routes.edit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether latitude and longitude look the wrong way round although both numbers are possible: as they stand they are
 * far from everything around, the other way round they are near.
 *
 * <p>Agadez (16.97, 7.99) given as (7.99, 16.97) lies in the south of Chad, 1,390 km from the Agadez that is known,
 * and 0 km from it turned round: a doubt. Dakar is 2,740 km from Agadez, and 3,890 km turned round: none.
 */
public final class SwapDoubt {

    private static final double EARTH_RADIUS = 6371;
    private static final double FAR = 500;
    private static final double NEARER = 3;

    private SwapDoubt() {}

    /** @param near places of the same country, else of the same route */
    public static boolean about(DraftPlace place, List<DraftPlace> near) {
        var stands = nearest(place, near);
        return stands > FAR && nearest(place.swapped(), near) * NEARER < stands;
    }

    private static double nearest(DraftPlace place, List<DraftPlace> near) {
        return near.stream()
                .flatMap(other -> distance(place, other))
                .min(Double::compare)
                .orElse(0.0);
    }

    private static Stream<Double> distance(DraftPlace one, DraftPlace other) {
        return known(one) && known(other)
                ? Stream.of(distance(
                        rad(one.latitude()), rad(one.longitude()), rad(other.latitude()), rad(other.longitude())))
                : Stream.empty();
    }

    private static double distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        var across = Math.sin((otherLatitude - latitude) / 2);
        var along = Math.sin((otherLongitude - longitude) / 2);
        var half = across * across + Math.cos(latitude) * Math.cos(otherLatitude) * along * along;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static boolean known(DraftPlace place) {
        return place.latitude() != null && place.longitude() != null;
    }

    private static double rad(@Nullable Double degrees) {
        return Math.toRadians(degrees == null ? 0 : degrees);
    }
}
