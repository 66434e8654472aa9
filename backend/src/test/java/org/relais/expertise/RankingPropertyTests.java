package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.expertise.Ranking.Ranked;
import org.relais.kernel.Rounding;
import org.relais.search.EvidenceKind;
import org.relais.search.Piece;
import org.relais.search.ScoredPiece;
import org.relais.security.Access;

/** What holds for every ranking, on generated evidence; a failure names its seed. */
class RankingPropertyTests {

    private static final int WORLDS = 2_000;
    private static final int MOST_AUTHORS = 4;
    private static final double EXACT = 1e-9;

    private final Ranking ranking = new Ranking(Weights.usual(), Pieces.TODAY);

    @Test
    void addsUpByKindByPieceAndByAspectToAScoreFromNoneToOne() {
        forEachWorld(seed -> assertThat(ranking.rank(world(seed)))
                .as("seed %d", seed)
                .allSatisfy(person -> {
                    assertThat(person.score()).isBetween(0d, 1d);
                    assertThat(person.pieces().stream()
                                    .mapToDouble(Ranking.Weighed::points)
                                    .sum())
                            .isCloseTo(person.score(), within(EXACT));
                    assertThat(Math.pow(
                                    person.byAspect().stream()
                                            .mapToDouble(Math::sqrt)
                                            .average()
                                            .orElseThrow(),
                                    2))
                            .isCloseTo(person.score(), within(EXACT));
                }));
    }

    @Test
    void showsSharesThatStillAddUpWhenTheyAreRounded() {
        forEachWorld(seed -> assertThat(ranking.rank(world(seed)))
                .as("seed %d", seed)
                .allSatisfy(person -> assertThat(sum(Rounding.ofParts(percent(person.byKind().values().stream()))))
                        .isEqualTo(sum(Rounding.ofParts(
                                percent(person.pieces().stream().map(Ranking.Weighed::points)))))));
    }

    @Test
    void neverLowersWhoBringsOneMorePieceNorMovesAnybodyElse() {
        forEachWorld(seed -> {
            var generated = new Pieces(seed, MOST_AUTHORS);
            var world = generated.world();
            var before = scores(world);
            var one = new Pieces(-seed, 1).piece("one-more");
            var whose = one.people().getFirst().person();

            var after = scores(with(world, new ScoredPiece(one, 0.7), (int) (seed % world.size())));

            assertThat(after.getOrDefault(whose, 0d))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(before.getOrDefault(whose, 0d));
            after.remove(whose);
            before.remove(whose);
            assertThat(after).as("seed %d", seed).isEqualTo(before);
        });
    }

    @Test
    void countsAllVersionsOfADocumentAsTheBestOfThem() {
        forEachWorld(seed -> {
            var world = world(seed);
            var translated = world.stream()
                    .map(pieces -> pieces.stream()
                            .flatMap(scored ->
                                    Stream.of(new ScoredPiece(version(scored.piece()), scored.share() / 2), scored))
                            .toList())
                    .toList();

            assertThat(told(ranking.rank(translated))).as("seed %d", seed).isEqualTo(told(ranking.rank(world)));
        });
    }

    /** By design: what more people did together says less of each. */
    @Test
    void lowersOrLeavesThoseWhoShareAPieceWithOneMore() {
        forEachWorld(seed -> {
            var world = world(seed);
            var before = scores(world);

            var after = scores(mapped(world, piece -> {
                var people = new ArrayList<>(piece.people());
                people.add(Pieces.lead("somebody else"));
                return with(piece, piece.id(), people);
            }));

            assertThat(before)
                    .as("seed %d", seed)
                    .allSatisfy((person, score) -> assertThat(after.get(person)).isLessThanOrEqualTo(score + EXACT));
        });
    }

    /** Filtered before the sum: to take the points of restricted pieces off afterwards would tell that there are some. */
    @Test
    void changesNothingByRestrictedPiecesForWhoMayNotSeeThem() {
        forEachWorld(seed -> {
            var world = world(seed);
            var open = only(world, true);
            var secret = only(world, false).stream()
                    .flatMap(List::stream)
                    .flatMap(scored -> scored.piece().people().stream())
                    .map(Piece.Part::person)
                    .collect(Collectors.toSet());
            var toAll = scores(world);

            assertThat(scores(open)).as("seed %d", seed).allSatisfy((person, score) -> {
                assertThat(toAll.get(person)).isGreaterThanOrEqualTo(score - EXACT);
                if (!secret.contains(person)) {
                    assertThat(toAll.get(person)).isEqualTo(score);
                }
            });
        });
    }

    @Test
    void doesNotDependOnTheOrderInWhichPiecesAndPeopleAreLoaded() {
        forEachWorld(seed -> {
            var random = new Random(seed);
            var world = world(seed);
            var shuffled = mapped(world, piece -> with(piece, piece.id(), shuffled(piece.people(), random))).stream()
                    .map(pieces -> shuffled(pieces, random))
                    .toList();

            assertThat(told(ranking.rank(shuffled))).as("seed %d", seed).isEqualTo(told(ranking.rank(world)));
        });
    }

    /** Everybody has a twin with the same evidence, loaded in another order and under other ids. */
    @Test
    void ordersWhoHasTheSameByTheirIds() {
        forEachWorld(seed -> {
            var random = new Random(seed);
            var world = world(seed);
            var twins = mapped(
                    world,
                    piece -> with(
                            piece,
                            "z" + random.nextInt() + piece.id(),
                            piece.people().stream()
                                    .map(part -> new Piece.Part(part.person() + "-twin", part.role()))
                                    .toList()));
            var both = new ArrayList<List<ScoredPiece>>();
            for (var aspect = 0; aspect < world.size(); aspect++) {
                both.add(shuffled(
                        Stream.concat(world.get(aspect).stream(), twins.get(aspect).stream())
                                .toList(),
                        random));
            }

            var ranked = ranking.rank(both);

            for (var at = 1; at < ranked.size(); at++) {
                var above = ranked.get(at - 1);
                var below = ranked.get(at);
                assertThat(above.score() - below.score()).as("seed %d", seed).isGreaterThan(-EXACT);
                if (below.person().equals(above.person() + "-twin")
                        || above.person().equals(below.person() + "-twin")) {
                    assertThat(above.person()).as("seed %d", seed).isLessThan(below.person());
                }
            }
        });
    }

    @Test
    void countsAServiceFromTheDayOnWhichItBegins() {
        var begins = Pieces.TODAY.plusDays(1);
        var planned = Pieces.piece("planned", EvidenceKind.MISSION, List.of(Pieces.lead("a")), null, begins, null);
        var world = List.of(List.of(new ScoredPiece(planned, 1)));

        assertThat(ranking.rank(world)).isEmpty();
        assertThat(new Ranking(Weights.usual(), begins).rank(world)).hasSize(1);
    }

    private static void forEachWorld(LongConsumer check) {
        LongStream.rangeClosed(1, WORLDS).forEach(check);
    }

    private static List<List<ScoredPiece>> world(long seed) {
        return new Pieces(seed, MOST_AUTHORS).world();
    }

    private Map<String, Double> scores(List<List<ScoredPiece>> world) {
        return ranking.rank(world).stream().collect(Collectors.toMap(Ranked::person, Ranked::score));
    }

    /** All of an answer that a reader is told. */
    private static List<String> told(List<Ranked> ranked) {
        return ranked.stream()
                .map(person -> "%s %s %s %s %s"
                        .formatted(
                                person.person(),
                                person.score(),
                                person.byKind(),
                                person.byAspect(),
                                person.pieces().stream()
                                        .map(weighed -> weighed.piece().id() + " " + weighed.points())
                                        .toList()))
                .toList();
    }

    private static List<List<ScoredPiece>> with(List<List<ScoredPiece>> world, ScoredPiece more, int at) {
        var all = new ArrayList<>(world);
        all.set(at, Stream.concat(world.get(at).stream(), Stream.of(more)).toList());
        return all;
    }

    private static List<List<ScoredPiece>> only(List<List<ScoredPiece>> world, boolean open) {
        return world.stream()
                .map(pieces -> pieces.stream()
                        .filter(scored -> Access.isOpen(scored.piece().access()) == open)
                        .toList())
                .toList();
    }

    private static List<List<ScoredPiece>> mapped(List<List<ScoredPiece>> world, UnaryOperator<Piece> change) {
        var changed = world.stream()
                .flatMap(List::stream)
                .map(ScoredPiece::piece)
                .distinct()
                .collect(Collectors.toMap(piece -> piece, change));
        return world.stream()
                .map(pieces -> pieces.stream()
                        .map(scored -> new ScoredPiece(changed.get(scored.piece()), scored.share()))
                        .toList())
                .toList();
    }

    private static Piece version(Piece piece) {
        return new Piece(
                "a version of " + piece.id(),
                piece.work(),
                piece.kind(),
                piece.access(),
                piece.people(),
                piece.sentence(),
                piece.about(),
                piece.domains(),
                piece.role(),
                piece.level(),
                piece.basis(),
                piece.by(),
                piece.from(),
                piece.to());
    }

    private static Piece with(Piece piece, String id, List<Piece.Part> people) {
        return new Piece(
                id,
                piece.kind(),
                piece.access(),
                people,
                piece.sentence(),
                piece.about(),
                piece.domains(),
                piece.role(),
                piece.level(),
                piece.basis(),
                piece.by(),
                piece.from(),
                piece.to());
    }

    private static <T> List<T> shuffled(List<T> some, Random random) {
        var all = new ArrayList<>(some);
        Collections.shuffle(all, random);
        return all;
    }

    private static List<Double> percent(Stream<Double> points) {
        return points.map(point -> 100 * point).toList();
    }

    private static int sum(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
