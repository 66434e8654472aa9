package org.relais.routes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.routes.NearbyEvents.Nearby;

/**
 * Counts what several registers tell but once. Two editions of a register may number the same incidents anew; what
 * they say of the same day, the same point and the same numbers of people is the same, whether zero or nothing
 * is written where nobody was counted. Within one register, each
 * entry is an incident of its own.
 */
final class ToldOnce {

    /** About a kilometre. */
    private static final double DEGREE_PARTS = 100;

    private ToldOnce() {}

    /** In their order, each kept from the register that tells the most of its kind. */
    static List<Nearby> of(List<Nearby> events) {
        var told = new HashMap<Said, Map<String, Integer>>();
        events.forEach(event ->
                told.computeIfAbsent(Said.by(event), first -> new HashMap<>()).merge(register(event), 1, Integer::sum));
        return events.stream()
                .filter(event -> register(event).equals(fullest(told.getOrDefault(Said.by(event), Map.of()))))
                .toList();
    }

    private static String fullest(Map<String, Integer> byRegister) {
        return byRegister.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String register(Nearby event) {
        return event.register() == null ? "" : event.register();
    }

    private record Said(LocalDate date, long latitude, long longitude, long dead, long missing) {

        static Said by(Nearby event) {
            return new Said(
                    event.date(),
                    Math.round(event.latitude() * DEGREE_PARTS),
                    Math.round(event.longitude() * DEGREE_PARTS),
                    NearbyEvents.counted(event.dead()),
                    NearbyEvents.counted(event.missing()));
        }
    }
}
