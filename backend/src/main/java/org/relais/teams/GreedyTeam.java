package org.relais.teams;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes one person after another, always who adds most: which gives the reason for each. For a sum of covers, which
 * is submodular, the worst that this can do is 1 − 1/e of the best (Nemhauser, Wolsey and Fisher 1978).
 */
final class GreedyTeam {

    /** What a swap must gain at least: less is only a rounding. */
    private static final double LEAST = 1e-9;

    private GreedyTeam() {}

    /** Pinned people, then whoever adds to the value, as long as there are places; then swaps as long as one helps. */
    static BitSet of(Pool pool) {
        var team = (BitSet) pool.pinned().clone();
        while (team.cardinality() < pool.size()) {
            var next = best(pool, team, pool.others(team));
            if (next.gain() <= 0) {
                break;
            }
            team.set(next.person());
        }
        return swapped(pool, team);
    }

    private static BitSet swapped(Pool pool, BitSet team) {
        var best = team;
        for (var next = bestSwap(pool, best);
                pool.value(next) > pool.value(best) + LEAST;
                next = bestSwap(pool, best)) {
            best = next;
        }
        return best;
    }

    private static BitSet bestSwap(Pool pool, BitSet team) {
        return pool.unpinned(team).stream()
                .boxed()
                .flatMap(out -> pool.others(team).mapToObj(in -> {
                    var other = (BitSet) team.clone();
                    other.clear(out);
                    other.set(in);
                    return other;
                }))
                .filter(pool::allows)
                .reduce(team, (one, other) -> pool.value(other) > pool.value(one) ? other : one);
    }

    /** A team's people in the order in which they add most, with what each adds to those before. */
    static List<Step> steps(Pool pool, BitSet team) {
        var free = pool.free(Math.max(2, team.cardinality()));
        var steps = new ArrayList<Step>();
        var taken = new BitSet();
        while (taken.cardinality() < team.cardinality()) {
            var next = best(free, taken, team.stream().filter(person -> !taken.get(person)));
            taken.set(next.person());
            steps.add(next);
        }
        return steps;
    }

    private static Step best(Pool pool, BitSet team, IntStream people) {
        var before = pool.value(team);
        return people.mapToObj(person -> {
                    var with = (BitSet) team.clone();
                    with.set(person);
                    return pool.allows(with)
                            ? new Step(person, pool.value(with) - before)
                            : new Step(person, Double.NEGATIVE_INFINITY);
                })
                .reduce((one, other) -> other.gain() > one.gain() ? other : one)
                .orElse(new Step(-1, Double.NEGATIVE_INFINITY));
    }

    /** A person and what they add to those before them. */
    record Step(int person, double gain) {}
}
