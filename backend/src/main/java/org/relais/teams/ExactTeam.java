package org.relais.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;
import org.ojalgo.type.context.NumberContext;

/**
 * The best team there is, as an integer program: who is in it is 0 or 1; who covers a domain first or second is at
 * most that, and the maximum makes it whole by itself.
 */
final class ExactTeam {

    /** Values this near are the same; a coarser gap would end the search with a team that is only nearly the best. */
    private static final NumberContext GAP = NumberContext.of(12, 9);

    /**
     * Cutting planes of ojAlgo 57 lose teams where some variables are whole and others not: of sixty generated
     * cases two had no answer and one a worse one. No fraction exceeds 1, so none is cut.
     */
    private static final GMICutConfiguration NO_CUTS = new GMICutConfiguration().withFractionality(1);

    /** With more pairs than this even the first step of the search takes seconds. */
    private static final int MOST_PAIRS = 150;

    private final Pool pool;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> members;

    private ExactTeam(Pool pool, Duration longest) {
        this.pool = pool;
        this.members = IntStream.range(0, pool.people())
                .mapToObj(
                        person -> model.newVariable("member" + person).binary().weight(-Pool.PERSON))
                .toList();
        model.options.time_abort = longest.toMillis();
        model.options.integer(IntegerStrategy.DEFAULT
                .withGapTolerance(GAP)
                .withParallelism(() -> 1)
                .withGMICutConfiguration(NO_CUTS));
    }

    /** Empty where the search does not end in time. */
    static Optional<BitSet> of(Pool pool, Duration longest) {
        if (pool.people() == 0) {
            return Optional.of(new BitSet());
        }
        return pool.pairs(all(pool)) > MOST_PAIRS ? Optional.empty() : new ExactTeam(pool, longest).solved();
    }

    private static BitSet all(Pool pool) {
        var all = new BitSet();
        all.set(0, pool.people());
        return all;
    }

    private Optional<BitSet> solved() {
        limitSize();
        for (var domain = 0; domain < pool.domains(); domain++) {
            cover(domain);
        }
        for (var language = 0; language < pool.languages(); language++) {
            speak(language);
        }
        pairs();
        var result = model.maximise();
        if (result.getState() != Optimisation.State.OPTIMAL && result.getState() != Optimisation.State.DISTINCT) {
            return Optional.empty();
        }
        var team = new BitSet();
        IntStream.range(0, pool.people())
                .filter(person -> Math.round(result.doubleValue(model.indexOf(members.get(person)))) == 1)
                .forEach(team::set);
        return Optional.of(team);
    }

    private void limitSize() {
        var size = model.newExpression("size")
                .upper(Math.max(pool.size(), pool.pinned().cardinality()));
        members.forEach(member -> size.set(member, 1));
        pool.pinned().stream().forEach(person -> members.get(person).lower(1));
        for (var team : pool.earlier()) {
            var shared =
                    model.newExpression("shared" + model.countExpressions()).upper(pool.mostShared(team));
            pool.unpinned(team).stream().forEach(person -> shared.set(members.get(person), 1));
        }
    }

    private void cover(int domain) {
        var first = new ArrayList<Variable>();
        var second = new ArrayList<Variable>();
        for (var person = 0; person < pool.people(); person++) {
            var cover = pool.cover(person, domain);
            if (cover > 0) {
                var covers = upToOne("first" + domain + "by" + person, cover);
                var backs = upToOne("second" + domain + "by" + person, Pool.SECOND * cover);
                atMost(List.of(covers, backs), members.get(person));
                first.add(covers);
                second.add(backs);
            }
        }
        one("first" + domain, first);
        one("second" + domain, second);
    }

    private void speak(int language) {
        var spoken = upToOne("language" + language, Pool.LANGUAGE);
        var speakers = model.newExpression("speakers" + language).lower(0).set(spoken, -1);
        for (var person = 0; person < pool.people(); person++) {
            if (pool.speaks(person, language)) {
                speakers.set(members.get(person), 1);
            }
        }
    }

    private void pairs() {
        for (var one = 0; one < pool.people(); one++) {
            for (var other = one + 1; other < pool.people(); other++) {
                if (pool.together(one, other)) {
                    var pair = upToOne("pair" + one + "and" + other, pool.pair());
                    atMost(List.of(pair), members.get(one));
                    atMost(List.of(pair), members.get(other));
                }
            }
        }
    }

    private Variable upToOne(String name, double weight) {
        return model.newVariable(name).lower(0).upper(1).weight(weight);
    }

    private void atMost(List<Variable> parts, Variable member) {
        var within = model.newExpression("within" + model.countExpressions())
                .upper(0)
                .set(member, -1);
        parts.forEach(part -> within.set(part, 1));
    }

    private void one(String name, List<Variable> parts) {
        var sum = model.newExpression(name).upper(1);
        parts.forEach(part -> sum.set(part, 1));
    }
}
