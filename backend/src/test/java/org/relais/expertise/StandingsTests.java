package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.relais.search.ScoredPiece;

/** That everybody stands where ranking them with all their pieces puts them, on generated evidence. */
class StandingsTests {

    private static final int WORLDS = 2_000;
    private static final int MOST_AUTHORS = 4;

    private final Ranking ranking = new Ranking(Weights.usual(), Pieces.TODAY);

    @Test
    void putEverybodyWhereRankingPutsThem() {
        LongStream.rangeClosed(1, WORLDS).forEach(seed -> {
            var world = new Pieces(seed, MOST_AUTHORS).world();

            assertThat(standings(world)).as("seed %d", seed).isEqualTo(ranked(world));
        });
    }

    @Test
    void countAWorkOnceInItsBestVersion() {
        LongStream.rangeClosed(1, WORLDS).forEach(seed -> {
            var world = new Pieces(seed, MOST_AUTHORS).world();
            var inVersions = world.stream()
                    .map(pieces -> pieces.stream()
                            .flatMap(scored -> LongStream.rangeClosed(1, 2)
                                    .mapToObj(part -> new ScoredPiece(scored.piece(), scored.share() / part)))
                            .toList())
                    .toList();

            assertThat(standings(inVersions)).as("seed %d", seed).isEqualTo(ranked(world));
            assertThat(standings(reversed(inVersions))).as("seed %d", seed).isEqualTo(ranked(world));
        });
    }

    private static List<List<ScoredPiece>> reversed(List<List<ScoredPiece>> world) {
        return world.stream().map(List::reversed).toList();
    }

    private List<String> ranked(List<List<ScoredPiece>> world) {
        return ranking.rank(world).stream()
                .filter(person -> person.score() > 0)
                .map(person -> "%s %s %s".formatted(person.person(), person.score(), person.byAspect()))
                .toList();
    }

    private List<String> standings(List<List<ScoredPiece>> world) {
        var people = new ArrayList<String>();
        var works = new ArrayList<String>();
        var sums = new ArrayList<Sums>();
        for (var pieces : world) {
            var weighing = new Summing(ranking);
            for (var scored : pieces) {
                var piece = scored.piece();
                piece.people()
                        .forEach(part -> weighing.weigh(
                                piece,
                                scored.share(),
                                number(people, part.person()),
                                part.role(),
                                1 + number(works, piece.work())));
            }
            sums.add(weighing.sums());
        }
        return new Standings(ranking, Blend.even(world.size()), sums)
                .ranked(people::get, Double.MIN_NORMAL).stream()
                        .map(person -> "%s %s %s"
                                .formatted(
                                        person.person(),
                                        person.score(),
                                        person.mix().byAspect()))
                        .toList();
    }

    private static int number(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }
}
