package org.relais.expertise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;
import org.relais.search.Weighable;

/**
 * Ranks people by their evidence. Pure: the same pieces give the same answer, and every point of a
 * score can be followed to a piece. For each aspect of the need and each kind of evidence {@code X = Σ
 * share² · signals}; out of these the {@link Mix} makes the score.
 */
final class Ranking {

    private static final double POWER_OF_SHARE = 2;

    /** The number of a person of whom alone there are sums. */
    private static final int ALONE = 0;

    private static final Comparator<Piece> VERSION =
            Comparator.comparing(Piece::isOriginal).reversed().thenComparing(Piece::id);

    private final Weights weights;
    private final LocalDate today;
    private final Signal[] signals;
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
        this.signals = signals.toArray(Signal[]::new);
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
                .sorted(Scored.ORDER)
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
    boolean isAhead(Weighable piece) {
        var from = piece.kind() == EvidenceKind.MISSION ? piece.from() : null;
        return from != null && from.isAfter(today);
    }

    /** What a piece counts for, by itself, for somebody who had a role in it; as {@link Sums} count. */
    long amount(Weighable piece, String role, double share) {
        return Sums.amount(Math.pow(share, powerOfShare) * Signal.all(signals, piece, role, today));
    }

    Mix mix(List<Sums> aspects, int person, Blend blend) {
        return new Mix(weights, blend, aspects, person);
    }

    private void collect(
            Map<String, Map<Told, Contribution>> people, int aspect, ScoredPiece scored, Predicate<String> whose) {
        for (var part : scored.piece().people()) {
            if (!whose.test(part.person())) {
                continue;
            }
            var amount = amount(scored.piece(), part.role(), scored.share());
            people.computeIfAbsent(part.person(), first -> new LinkedHashMap<>())
                    .merge(
                            new Told(aspect, scored.piece().work()),
                            new Contribution(aspect, scored.piece(), part, amount),
                            Contribution::or);
        }
    }

    private Ranked ranked(String person, Collection<Contribution> contributions, Blend blend) {
        var sums = Stream.generate(Sums::new).limit(blend.size()).toList();
        contributions.forEach(
                one -> sums.get(one.aspect()).add(ALONE, one.piece().kind(), one.amount()));
        var mix = mix(sums, ALONE, blend);
        var byPiece = new LinkedHashMap<String, Weighed>();
        for (var one : contributions) {
            byPiece.merge(
                    one.piece().id(),
                    new Weighed(one.piece(), one.part(), one.points(sums.get(one.aspect()), mix)),
                    Weighed::plus);
        }
        var pieces = byPiece.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::points)
                        .reversed()
                        .thenComparing(weighed -> weighed.piece().id()))
                .toList();
        return new Ranked(person, mix.score(), mix.byKind(), mix.byAspect(), pieces);
    }

    /** What counts once: a document in all its versions. */
    private record Told(int aspect, String work) {}

    private record Contribution(int aspect, Piece piece, Piece.Part part, long amount) {

        /** Of the points of its kind for its aspect as much as it is of the evidence. */
        double points(Sums sums, Mix mix) {
            return amount == 0 ? 0 : mix.points(aspect, piece.kind()) * sums.part(amount, ALONE, piece.kind());
        }

        /** As good as the better of two versions, and shown as the original. */
        Contribution or(Contribution other) {
            var shown = VERSION.compare(piece, other.piece) <= 0 ? this : other;
            return new Contribution(aspect, shown.piece, shown.part, Math.max(amount, other.amount));
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
            String person, double score, Map<EvidenceKind, Double> byKind, List<Double> byAspect, List<Weighed> pieces)
            implements Scored {}

    /** A piece and its points, of 1. */
    record Weighed(Piece piece, Piece.Part part, double points) {

        Weighed plus(Weighed other) {
            return new Weighed(piece, part, points + other.points);
        }
    }
}
