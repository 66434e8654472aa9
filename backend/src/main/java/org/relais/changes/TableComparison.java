package org.relais.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the lines of two tables: of one kin those that say the same, then those under the same key, then the
 * rest in their order. What is left alone arrived or left, so that every line is in exactly one pair.
 */
final class TableComparison {

    private final List<Pair> pairs = new ArrayList<>();

    private TableComparison() {}

    static List<Pair> of(Collection<DeliveredLine> older, Collection<DeliveredLine> newer) {
        var comparison = new TableComparison();
        var before = byKin(older);
        byKin(newer).forEach((kin, lines) -> {
            var others = before.remove(kin);
            comparison.pair(others == null ? new ArrayList<>() : others, lines);
        });
        before.values().forEach(lines -> comparison.pair(lines, new ArrayList<>()));
        return comparison.pairs;
    }

    private void pair(List<DeliveredLine> older, List<DeliveredLine> newer) {
        match(older, newer, DeliveredLine::saysWhat);
        match(older, newer, (was, is) -> was.key().equals(is.key()));
        match(older, newer, (was, is) -> true);
        older.forEach(was -> pairs.add(new Pair(was, null)));
        newer.forEach(is -> pairs.add(new Pair(null, is)));
    }

    private void match(
            List<DeliveredLine> older, List<DeliveredLine> newer, BiPredicate<DeliveredLine, DeliveredLine> same) {
        for (var all = newer.iterator(); all.hasNext(); ) {
            var is = all.next();
            older.stream().filter(was -> same.test(was, is)).findFirst().ifPresent(was -> {
                pairs.add(new Pair(was, is));
                older.remove(was);
                all.remove();
            });
        }
    }

    private static Map<String, List<DeliveredLine>> byKin(Collection<DeliveredLine> lines) {
        var kin = new LinkedHashMap<String, List<DeliveredLine>>();
        lines.forEach(line ->
                kin.computeIfAbsent(line.kin(), first -> new ArrayList<>()).add(line));
        return kin;
    }

    /** A line of each table, or of one alone. */
    record Pair(@Nullable DeliveredLine was, @Nullable DeliveredLine is) {

        Move move() {
            if (was == null) {
                return Move.ARRIVED;
            }
            if (is == null) {
                return Move.LEFT;
            }
            return was.saysWhat(is) ? Move.UNCHANGED : Move.CHANGED;
        }

        /** The line that says how it stands. */
        DeliveredLine line() {
            if (is != null) {
                return is;
            }
            if (was == null) {
                throw new IllegalStateException("A pair of nothing");
            }
            return was;
        }
    }
}
