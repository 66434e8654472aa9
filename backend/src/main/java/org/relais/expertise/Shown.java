package org.relais.expertise;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.relais.expertise.Experts.Standing;

/**
 * Whom an answer explains, of all whom it ranks.
 *
 * @param most as many as this, the best of them
 */
public record Shown(Predicate<Standing> which, int most) {

    public static final Shown NOBODY = first(0);

    public static Shown first(int most) {
        return new Shown(person -> true, most);
    }

    /** By their ids. */
    public static Shown people(Collection<String> people) {
        var ids = Set.copyOf(people);
        return new Shown(standing -> ids.contains(standing.person().id()), ids.size());
    }
}
