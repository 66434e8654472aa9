package org.relais.routes.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
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
public final class Loops {

    private final Map<String, List<String>> next;
    private final Set<String> done = new HashSet<>();
    private final List<String> trail = new ArrayList<>();
    private final List<Iterator<String>> ahead = new ArrayList<>();

    private Loops(Map<String, List<String>> next) {
        this.next = next;
    }

    /** The stages of a loop by their keys, the first again at the end. */
    public static Optional<List<String>> among(List<DraftWay> ways) {
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

    /** Step by step rather than by recursion: an imported route may be longer than a stack is deep. */
    private Optional<List<String>> from(String start) {
        enter(start);
        while (!trail.isEmpty()) {
            if (!ahead.getLast().hasNext()) {
                trail.removeLast();
                ahead.removeLast();
                continue;
            }
            var stage = ahead.getLast().next();
            if (!enter(stage) && trail.contains(stage)) {
                return Optional.of(backTo(stage));
            }
        }
        return Optional.empty();
    }

    private boolean enter(String stage) {
        var first = done.add(stage);
        if (first) {
            trail.add(stage);
            ahead.add(next.getOrDefault(stage, List.of()).iterator());
        }
        return first;
    }

    private List<String> backTo(String stage) {
        var loop = new ArrayList<>(trail.subList(trail.indexOf(stage), trail.size()));
        loop.add(stage);
        return loop;
    }
}
