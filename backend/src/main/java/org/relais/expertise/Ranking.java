package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;

/**
 * Ranks people by their evidence. Pure: the same pieces give the same answer, and every point of a
 * score can be followed to a piece. For each aspect of the need and each kind of evidence {@code X = Σ
 * share² · signals}; the aspect's score is {@link Weights}' mix of these; the person's is the mean over
 * the aspects.
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

    /** @param aspects pieces found for each domain or text asked for, in its order */
    List<Ranked> rank(List<List<ScoredPiece>> aspects) {
        var people = new HashMap<String, List<Contribution>>();
        for (var aspect = 0; aspect < aspects.size(); aspect++) {
            for (var scored : aspects.get(aspect)) {
                if (!isAhead(scored.piece())) {
                    collect(people, aspect, scored);
                }
            }
        }
        return people.entrySet().stream()
                .map(person -> ranked(person.getKey(), person.getValue(), aspects.size()))
                .sorted(ORDER)
                .toList();
    }

    /** A service that is agreed on counts from the day on which it begins. */
    private boolean isAhead(Piece piece) {
        return piece.kind() == EvidenceKind.MISSION
                && piece.from() != null
                && piece.from().isAfter(today);
    }

    private void collect(Map<String, List<Contribution>> people, int aspect, ScoredPiece scored) {
        for (var part : scored.piece().people()) {
            var evidence = Math.pow(scored.share(), powerOfShare) * Signal.all(signals, scored.piece(), part, today);
            people.computeIfAbsent(part.person(), first -> new ArrayList<>())
                    .add(new Contribution(aspect, scored.piece(), part, evidence));
        }
    }

    private Ranked ranked(String person, List<Contribution> contributions, int aspects) {
        var byAspect = new double[aspects];
        var byKind = new EnumMap<EvidenceKind, Double>(EvidenceKind.class);
        var byPiece = new LinkedHashMap<String, Weighed>();
        for (var group : grouped(contributions).values()) {
            var first = group.getFirst();
            var evidence = group.stream().mapToDouble(Contribution::evidence).sum();
            var points = weights.points(first.piece().kind(), evidence);
            byAspect[first.aspect()] += points;
            byKind.merge(first.piece().kind(), points / aspects, Double::sum);
            for (var contribution : group) {
                var part = evidence == 0 ? 0 : points / aspects * contribution.evidence() / evidence;
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
    private static Map<List<Object>, List<Contribution>> grouped(List<Contribution> contributions) {
        var groups = new LinkedHashMap<List<Object>, List<Contribution>>();
        contributions.stream()
                .sorted(SUMMED)
                .forEach(contribution -> groups.computeIfAbsent(
                                List.of(
                                        contribution.aspect(),
                                        contribution.piece().kind()),
                                first -> new ArrayList<>())
                        .add(contribution));
        return groups;
    }

    private record Contribution(int aspect, Piece piece, Piece.Part part, double evidence) {}

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
