package org.relais.ui.routes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.relais.routes.NearbyEvents;
import org.relais.routes.NearbyEvents.Nearby;

/** What happened in a year around a stage. */
record EventYear(int year, int events, long dead, long missing) {

    /** From the first year to the last, those in which nothing happened too. */
    static List<EventYear> of(List<Nearby> events) {
        var byYear = events.stream()
                .collect(Collectors.groupingBy(event -> event.date().getYear()));
        var span = byYear.keySet().stream().mapToInt(Integer::intValue).summaryStatistics();
        return IntStream.rangeClosed(span.getMin(), span.getMax())
                .mapToObj(year -> {
                    var ofYear = new NearbyEvents(1, byYear.getOrDefault(year, List.of()));
                    return new EventYear(year, ofYear.events().size(), ofYear.dead(), ofYear.missing());
                })
                .toList();
    }

    long people() {
        return dead + missing;
    }
}
