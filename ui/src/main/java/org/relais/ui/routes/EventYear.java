package org.relais.ui.routes;

import java.util.List;
import java.util.stream.IntStream;
import org.relais.routes.NearbyEvents;

/** What happened in a year around a stage. */
record EventYear(int year, int events, long dead, long missing) {

    /** From the first year to the last, those in which nothing happened too. */
    static List<EventYear> of(NearbyEvents nearby) {
        var years = nearby.events().stream()
                .mapToInt(event -> event.date().getYear())
                .summaryStatistics();
        return years.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(years.getMin(), years.getMax())
                        .mapToObj(year -> of(year, nearby.in(year)))
                        .toList();
    }

    long people() {
        return dead + missing;
    }

    private static EventYear of(int year, NearbyEvents ofYear) {
        return new EventYear(year, ofYear.events().size(), ofYear.dead(), ofYear.missing());
    }
}
