package org.relais.changes;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.relais.changes.ChangesPage.Counted;

/** Counts changes by what became of them. */
final class ChangeCounts {

    private ChangeCounts() {}

    static Map<Move, Long> activities(Collection<Change> changes) {
        return sum(changes, change -> 1);
    }

    static Map<Move, Long> sum(Collection<Change> changes, ToLongFunction<Change> what) {
        var sums = new EnumMap<Move, Long>(Move.class);
        for (var move : Move.values()) {
            sums.put(move, 0L);
        }
        changes.forEach(change -> sums.merge(change.move(), what.applyAsLong(change), Long::sum));
        return sums;
    }

    /** The names of which most activities moved first. */
    static List<Counted> by(Collection<Change> changes, Function<Change, Stream<String>> names) {
        var byName = new TreeMap<String, Map<Move, Long>>();
        changes.forEach(change -> names.apply(change)
                .forEach(name -> byName.computeIfAbsent(name, first -> activities(List.of()))
                        .merge(change.move(), 1L, Long::sum)));
        return byName.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(ChangeCounts::moved).reversed())
                .toList();
    }

    private static long moved(Counted counted) {
        return counted.moves().entrySet().stream()
                .filter(entry -> entry.getKey() != Move.UNCHANGED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
