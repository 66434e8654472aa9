package org.relais.expertise;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Everybody with evidence in their order, by all of it, as {@link Ranking} would put them. Who is to be explained is
 * ranked again with their own pieces.
 */
final class Standings {

    private final Ranking ranking;
    private final Blend blend;
    private final List<Sums> aspects;

    /** @param aspects for each thing asked for, in its order */
    Standings(Ranking ranking, Blend blend, List<Sums> aspects) {
        this.ranking = ranking;
        this.blend = blend;
        this.aspects = aspects;
    }

    /**
     * @param name the id of a person by their number
     * @param least score, of 1, below which somebody has as good as no evidence
     */
    List<Stood> ranked(IntFunction<String> name, double least) {
        var people = new BitSet();
        aspects.forEach(sums -> people.or(sums.people()));
        return people.stream()
                .mapToObj(person -> new Stood(name.apply(person), ranking.mix(aspects, person, blend)))
                .filter(person -> person.score() >= least)
                .sorted(Scored.ORDER)
                .toList();
    }

    /**
     * One of them.
     *
     * @param rounded by which they are ordered, which compares each of them a dozen times
     */
    record Stood(String person, Mix mix, long rounded) implements Scored {

        Stood(String person, Mix mix) {
            this(person, mix, Math.round(EXACT * mix.score()));
        }

        @Override
        public double score() {
            return mix.score();
        }
    }
}
