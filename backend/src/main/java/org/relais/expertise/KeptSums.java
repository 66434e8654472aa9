package org.relais.expertise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.relais.search.Bearing;

/** Sums of what bears on something, on a day: for as long as somebody keeps the pieces. */
final class KeptSums {

    private final Map<Bearing, OfDay> kept = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param ranking as it weighs on that day */
    Sums of(Bearing bearing, Ranking ranking, LocalDate day) {
        var known = kept.get(bearing);
        if (known != null && known.day().equals(day)) {
            return known.sums();
        }
        var summing = new Summing(ranking);
        bearing.weigh(summing);
        kept.put(bearing, new OfDay(day, summing.sums()));
        return summing.sums();
    }

    private record OfDay(LocalDate day, Sums sums) {}
}
