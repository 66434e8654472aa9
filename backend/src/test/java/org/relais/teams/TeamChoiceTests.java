package org.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The exact and the greedy choice against all teams there are. */
class TeamChoiceTests {

    @Test
    void isWorthWhatTheWorkedExamplesSay() {
        var pool = new Pool(
                2,
                new double[][] {{0.6, 0.4}, {0.2, 0.5}},
                new boolean[2][0],
                new boolean[2][2],
                new BitSet(),
                List.of());

        assertThat(pool.value(team(0))).isCloseTo(0.95, within(1e-9));
        assertThat(pool.value(team(0, 1))).isCloseTo(1.09, within(1e-9));
    }

    @Test
    void findsExactlyTheBestOfAllTeams() {
        for (var seed = 0; seed < 60; seed++) {
            var pool = pool(new Random(seed), 8, 1 + seed % 4, 2 + seed % 3);
            var best = all(pool).mapToDouble(pool::value).max().orElseThrow();

            assertThat(pool.value(exact(pool))).as("seed %d", seed).isCloseTo(best, within(1e-6));
        }
    }

    @Test
    void isGreedyAndNearlyAsGood() {
        for (var seed = 0; seed < 60; seed++) {
            var pool = pool(new Random(seed), 8, 1 + seed % 4, 2 + seed % 3);
            var exact = pool.value(exact(pool));

            assertThat(pool.value(GreedyTeam.of(pool))).as("seed %d", seed).isBetween(0.85 * exact, exact + 1e-6);
        }
    }

    @Test
    void agreesWhereEachDomainHasItsExpert() {
        for (var seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var cover = new double[6][3];
            for (var person = 0; person < 6; person++) {
                cover[person][person % 3] = 0.2 + 0.7 * random.nextDouble();
            }
            var pool = new Pool(3, cover, new boolean[6][0], new boolean[6][6], new BitSet(), List.of());

            assertThat(GreedyTeam.of(pool)).as("seed %d", seed).isEqualTo(exact(pool));
        }
    }

    @Test
    void keepsWhoIsPinnedAndDiffersFromEarlierTeamsByHalf() {
        for (var seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var pinned = team(random.nextInt(10));
            var pool = pool(random, 10, 3, 4, pinned);
            var first = exact(pool);
            var unlike = pool.unlike(first);
            var second = exact(unlike);

            assertThat(second.get(pinned.nextSetBit(0))).isTrue();
            assertThat(unlike.allows(second)).as("seed %d", seed).isTrue();
            assertThat(second).isNotEqualTo(first);
            assertThat(pool.value(second)).isLessThanOrEqualTo(pool.value(first) + 1e-6);
        }
    }

    @Test
    void ordersByWhatEachAddsAndTheStepsAddUp() {
        for (var seed = 0; seed < 40; seed++) {
            var pool = pool(new Random(seed), 8, 3, 4);
            var team = exact(pool);
            var steps = GreedyTeam.steps(pool, team);

            assertThat(steps).extracting(GreedyTeam.Step::person).doesNotHaveDuplicates();
            assertThat(steps.getFirst().gain())
                    .isEqualTo(steps.stream()
                            .max(Comparator.comparingDouble(GreedyTeam.Step::gain))
                            .orElseThrow()
                            .gain());
        }
    }

    private static BitSet exact(Pool pool) {
        return ExactTeam.of(pool, Duration.ofMinutes(1)).orElseThrow();
    }

    private static Pool pool(Random random, int people, int domains, int size) {
        return pool(random, people, domains, size, new BitSet());
    }

    private static Pool pool(Random random, int people, int domains, int size, BitSet pinned) {
        var cover = new double[people][domains];
        var speaks = new boolean[people][2];
        var together = new boolean[people][people];
        for (var person = 0; person < people; person++) {
            for (var domain = 0; domain < domains; domain++) {
                cover[person][domain] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            }
            speaks[person][0] = random.nextBoolean();
            speaks[person][1] = random.nextInt(5) == 0;
            for (var other = 0; other < person; other++) {
                together[person][other] = random.nextInt(4) == 0;
                together[other][person] = together[person][other];
            }
        }
        return new Pool(size, cover, speaks, together, pinned, List.of());
    }

    private static java.util.stream.Stream<BitSet> all(Pool pool) {
        return LongStream.range(0, 1L << pool.people())
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .filter(pool::allows);
    }

    private static BitSet team(int... people) {
        var team = new BitSet();
        IntStream.of(people).forEach(team::set);
        return team;
    }
}
