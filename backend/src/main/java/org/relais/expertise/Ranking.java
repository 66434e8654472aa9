package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

/**
 * Ranks people by their evidence. Pure: the same pieces give the same answer, and every point of a
 * score can be followed to a piece. For each aspect of the need and each kind of evidence {@code X = Σ
 * share² · signals}; the aspect's score is {@link Weights}' mix of these; the person's is the {@link Blend}
 * of the aspects.
 */
final class Ranking {

    private static final double POWER_OF_SHARE = 2;

    /** Sums of the same numbers in another order differ in the last digits: where no more does, the id decides. */
    static final Comparator<Ranked> ORDER =
            Comparator.comparingLong(Ranked::rounded).reversed().thenComparing(Ranked::person);

    private static final Comparator<Contribution> SUMMED = Comparator.comparingInt(Contribution::aspect)
            .thenComparing(contribution -> contribution.piece().kind())
            .thenComparingDouble(Contribution::evidence)
            .thenComparing(contribution -> contribution.piece().id());

    private static final Comparator<Piece> VERSION =
            Comparator.comparing(Piece::isOriginal).reversed().thenComparing(Piece::id);

    private final Weights weights;
    private final LocalDate today;
    private final List<Signal> signals;
    private final double powerOfShare;

    Ranking(Weights weights, LocalDate today) {
        this(
                weights,
                today,
                List.of(new RoleSignal(), new SharedSignal(), new RecencySignal(), new LevelSignal()),
                POWER_OF_SHARE);
    }

    /** With other signals or another power, to measure what each is worth. */
    Ranking(Weights weights, LocalDate today, List<Signal> signals, double powerOfShare) {
        this.weights = weights;
        this.today = today;
        this.signals = signals;
        this.powerOfShare = powerOfShare;
    }

    /** @param aspects pieces found for each domain or text asked for, in its order; all matter alike */
    List<Ranked> rank(List<List<ScoredPiece>> aspects) {
        return rank(aspects, Blend.even(aspects.size()));
    }

    /** @param blend how much each aspect matters */
    List<Ranked> rank(List<List<ScoredPiece>> aspects, Blend blend) {
        return collected(aspects, person -> true).entrySet().stream()
                .map(person -> ranked(person.getKey(), person.getValue().values(), blend))
                .sorted(ORDER)
                .toList();
    }

    /** One person alone; with nothing where no piece is theirs. */
    Ranked rank(String person, List<List<ScoredPiece>> aspects, Blend blend) {
        var theirs = collected(aspects, person::equals).getOrDefault(person, Map.of());
        return ranked(person, theirs.values(), blend);
    }

    private Map<String, Map<Told, Contribution>> collected(List<List<ScoredPiece>> aspects, Predicate<String> whose) {
        var people = new HashMap<String, Map<Told, Contribution>>();
        for (var aspect = 0; aspect < aspects.size(); aspect++) {
            for (var scored : aspects.get(aspect)) {
                if (!isAhead(scored.piece())) {
                    collect(people, aspect, scored, whose);
                }
            }
        }
        return people;
    }

    /** A service that is agreed on counts from the day on which it begins. */
    private boolean isAhead(Piece piece) {
        return piece.kind() == EvidenceKind.MISSION
                && piece.from() != null
                && piece.from().isAfter(today);
    }

    private void collect(
            Map<String, Map<Told, Contribution>> people, int aspect, ScoredPiece scored, Predicate<String> whose) {
        for (var part : scored.piece().people()) {
            if (!whose.test(part.person())) {
                continue;
            }
            var evidence = Math.pow(scored.share(), powerOfShare) * Signal.all(signals, scored.piece(), part, today);
            people.computeIfAbsent(part.person(), first -> new HashMap<>())
                    .merge(
                            new Told(aspect, scored.piece().work()),
                            new Contribution(aspect, scored.piece(), part, evidence),
                            Contribution::or);
        }
    }

    private Ranked ranked(String person, Collection<Contribution> contributions, Blend blend) {
        var groups = grouped(contributions);
        var byAspect = new double[blend.size()];
        groups.forEach(group -> byAspect[group.aspect()] += group.points());
        var parts = blend.parts(byAspect);
        var byKind = new EnumMap<EvidenceKind, Double>(EvidenceKind.class);
        var byPiece = new LinkedHashMap<String, Weighed>();
        for (var group : groups) {
            var points = byAspect[group.aspect()] == 0
                    ? 0
                    : parts[group.aspect()] * group.points() / byAspect[group.aspect()];
            byKind.merge(group.kind(), points, Double::sum);
            for (var contribution : group.contributions()) {
                var part = group.evidence() == 0 ? 0 : points * contribution.evidence() / group.evidence();
                byPiece.merge(
                        contribution.piece().id(),
                        new Weighed(contribution.piece(), contribution.part(), part),
                        Weighed::plus);
            }
        }
        var pieces = byPiece.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::points)
                        .reversed()
                        .thenComparing(weighed -> weighed.piece().id()))
                .toList();
        return new Ranked(
                person,
                byKind.values().stream().mapToDouble(Double::doubleValue).sum(),
                byKind,
                java.util.Arrays.stream(byAspect).boxed().toList(),
                pieces);
    }

    /** By aspect and kind: what saturates together, in an order that is that of nothing outside. */
    private List<Group> grouped(Collection<Contribution> contributions) {
        var sorted = contributions.stream().sorted(SUMMED).toList();
        var groups = new ArrayList<Group>();
        for (var from = 0; from < sorted.size(); ) {
            var to = from + 1;
            while (to < sorted.size() && sorted.get(to).isBeside(sorted.get(from))) {
                to++;
            }
            groups.add(group(sorted.subList(from, to)));
            from = to;
        }
        return groups;
    }

    private Group group(List<Contribution> contributions) {
        var first = contributions.getFirst();
        var evidence =
                contributions.stream().mapToDouble(Contribution::evidence).sum();
        var kind = first.piece().kind();
        return new Group(first.aspect(), kind, evidence, weights.points(kind, evidence), contributions);
    }

    /** The evidence of one kind for one aspect, and the points, of 1, that it gives there. */
    private record Group(
            int aspect, EvidenceKind kind, double evidence, double points, List<Contribution> contributions) {}

    /** What counts once: a document in all its versions. */
    private record Told(int aspect, String work) {}

    private record Contribution(int aspect, Piece piece, Piece.Part part, double evidence) {

        boolean isBeside(Contribution other) {
            return aspect == other.aspect && piece.kind() == other.piece.kind();
        }

        /** As good as the better of two versions, and shown as the original. */
        Contribution or(Contribution other) {
            var shown = VERSION.compare(piece, other.piece) <= 0 ? this : other;
            return new Contribution(aspect, shown.piece, shown.part, Math.max(evidence, other.evidence));
        }
    }

    /**
     * A person with their score taken apart.
     *
     * @param score of 1: the sum of {@code byKind}
     * @param byKind of 1, over all aspects
     * @param byAspect of 1, each for itself
     * @param pieces the weightiest first; their points add up to the score
     */
    record Ranked(
            String person,
            double score,
            Map<EvidenceKind, Double> byKind,
            List<Double> byAspect,
            List<Weighed> pieces) {

        private static final double EXACT = 1e12;

        private long rounded() {
            return Math.round(EXACT * score);
        }
    }

    /** A piece and its points, of 1. */
    record Weighed(Piece piece, Piece.Part part, double points) {

        Weighed plus(Weighed other) {
            return new Weighed(piece, part, points + other.points);
        }
    }
}
