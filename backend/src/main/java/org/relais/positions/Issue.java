package org.relais.positions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.kernel.Folded;

/**
 * An issue and who holds what on it.
 *
 * @param held one for each organisation, its latest; those in favour first
 */
public record Issue(String name, List<Held> held) {

    private static final Comparator<Held> ORDER = Comparator.comparing(
                    (Held held) -> held.latest().stance())
            .thenComparing(held -> held.latest().holder().title())
            .thenComparing(held -> held.latest().id());

    public Issue {
        held = List.copyOf(held);
    }

    /** How many hold this. */
    public long count(Stance stance) {
        return held.stream().filter(held -> held.latest().stance() == stance).count();
    }

    /** Issues by how many speak of them, from positions of which the latest come first. */
    static List<Issue> of(List<Position> latestFirst) {
        var byIssue = new LinkedHashMap<String, Map<String, List<Position>>>();
        latestFirst.forEach(
                position -> byIssue.computeIfAbsent(Folded.of(position.issue()).key(), first -> new LinkedHashMap<>())
                        .merge(position.holder().id(), List.of(position), Issue::both));
        return byIssue.values().stream()
                .map(byHolder -> byHolder.values().stream()
                        .map(positions -> new Held(positions.getFirst(), positions.subList(1, positions.size())))
                        .sorted(ORDER)
                        .toList())
                .map(held -> new Issue(latest(held).issue(), held))
                .sorted(Comparator.comparingInt((Issue issue) -> -issue.held().size())
                        .thenComparing(Issue::name))
                .toList();
    }

    private static Position latest(List<Held> held) {
        return held.stream()
                .map(Held::latest)
                .max(Comparator.comparing(Position::date).thenComparing(Position::id))
                .orElseThrow();
    }

    private static List<Position> both(List<Position> some, List<Position> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * What one organisation holds.
     *
     * @param earlier what it held before, the latest first
     */
    public record Held(Position latest, List<Position> earlier) {

        /** Whether it has changed sides since what it said before. */
        public boolean isTurned() {
            return !earlier.isEmpty() && earlier.getFirst().stance() != latest.stance();
        }
    }
}
