package org.relais.ui.experts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relais.expertise.Compared.Held;
import org.relais.expertise.Compared.Side;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.State;

/** What one of those compared has and none of the others. What is not known of the others counts as theirs to say. */
final class SetsApart {

    private SetsApart() {}

    /** For each side what is its alone. */
    static List<Set<Trait>> of(List<Side> sides) {
        var all = sides.stream().map(SetsApart::traits).toList();
        var alone = new ArrayList<Set<Trait>>();
        for (var at = 0; at < all.size(); at++) {
            var own = new LinkedHashSet<>(all.get(at));
            all.subList(0, at).forEach(own::removeAll);
            all.subList(at + 1, all.size()).forEach(own::removeAll);
            alone.add(simpler(own));
        }
        return alone;
    }

    private static Set<Trait> traits(Side side) {
        var traits = new LinkedHashSet<Trait>();
        for (var held : side.held()) {
            if (held.score() > 0 && !held.domain().isEmpty()) {
                traits.add(new Trait.Domain(held.domain()));
            }
            if (isValidated(held)) {
                traits.add(new Trait.Validated(held.domain()));
            }
        }
        side.expert().conditions().stream()
                .filter(condition -> condition.state() == State.MET)
                .map(condition -> new Trait.Met(condition.kind(), condition.wanted()))
                .forEach(traits::add);
        side.languages().stream()
                .map(language -> new Trait.Speaks(tag(language)))
                .forEach(traits::add);
        return traits;
    }

    /** Whoever is the only one in a domain need not also be told to be the only one validated in it. */
    private static Set<Trait> simpler(Set<Trait> own) {
        var simpler = new LinkedHashSet<>(own);
        simpler.removeIf(trait -> switch (trait) {
            case Trait.Validated validated -> own.contains(new Trait.Domain(validated.domain()));
            case Trait.Speaks speaks ->
                own.stream()
                        .anyMatch(other -> other instanceof Trait.Met met
                                && met.kind().equals("language")
                                && tag(met.wanted()).equals(speaks.tag()));
            case Trait.Domain domain -> false;
            case Trait.Met met -> false;
        });
        return simpler;
    }

    private static boolean isValidated(Held held) {
        return held.level() != null && held.level().basis().equals("validated");
    }

    private static String tag(String language) {
        return language.split(":", 2)[0];
    }

    /** Something that one can have and another lack. */
    sealed interface Trait {

        /** Has evidence in it at all. */
        record Domain(String domain) implements Trait {}

        /** Has a level in it that somebody validated. */
        record Validated(String domain) implements Trait {}

        record Met(String kind, String wanted) implements Trait {

            Condition condition() {
                return new Condition(kind, wanted, State.MET, null, null);
            }
        }

        record Speaks(String tag) implements Trait {}
    }
}
