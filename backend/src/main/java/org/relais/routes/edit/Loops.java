package org.relais.routes.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds stages that lead back to themselves. Ways that are never there on the same day make no loop: a crossing may
 * have been turned round.
 */
final class Loops {

    private final Map<String, List<String>> next;
    private final Set<String> done = new HashSet<>();
    private final List<String> trail = new ArrayList<>();

    private Loops(Map<String, List<String>> next) {
        this.next = next;
    }

    /** The stages of a loop by their keys, the first again at the end. */
    static Optional<List<String>> among(List<DraftWay> ways) {
        return days(ways).flatMap(day -> on(day, ways).stream()).findFirst();
    }

    /** Every day on which a way begins: between two of them nothing is added that could close a loop. */
    private static Stream<LocalDate> days(List<DraftWay> ways) {
        return ways.stream()
                .map(way -> Optional.ofNullable(way.when().from()).orElse(LocalDate.MIN))
                .distinct();
    }

    private static Optional<List<String>> on(LocalDate day, List<DraftWay> ways) {
        var next = ways.stream()
                .filter(way -> way.when().contains(day))
                .collect(Collectors.groupingBy(
                        DraftWay::from, LinkedHashMap::new, Collectors.mapping(DraftWay::to, Collectors.toList())));
        var loops = new Loops(next);
        return next.keySet().stream()
                .flatMap(stage -> loops.from(stage).stream())
                .findFirst();
    }

    private Optional<List<String>> from(String stage) {
        var seen = trail.indexOf(stage);
        if (seen >= 0) {
            var loop = new ArrayList<>(trail.subList(seen, trail.size()));
            loop.add(stage);
            return Optional.of(loop);
        }
        if (!done.add(stage)) {
            return Optional.empty();
        }
        trail.add(stage);
        var found = next.getOrDefault(stage, List.of()).stream()
                .flatMap(after -> from(after).stream())
                .findFirst();
        trail.removeLast();
        return found;
    }
}
