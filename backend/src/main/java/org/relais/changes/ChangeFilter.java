package org.relais.changes;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.Folded;

/**
 * Which changes to show; what is absent narrows nothing.
 *
 * @param place a part of the name of one of their places
 * @param top one of their top domains
 */
public record ChangeFilter(@Nullable Move move, String place, String top) {

    public static final ChangeFilter ALL = new ChangeFilter(null, "", "");

    public ChangeFilter {
        place = place.strip();
        top = top.strip();
    }

    boolean keeps(Change change) {
        return (move == null || change.move() == move) && concerns(change);
    }

    /** Whether it is at the place and in the domain, whatever became of it. */
    boolean concerns(Change change) {
        return (top.isEmpty() || change.tops().contains(top)) && (place.isEmpty() || isThere(change));
    }

    private boolean isThere(Change change) {
        var wanted = Folded.of(place).value();
        return change.places().stream().anyMatch(name -> Folded.of(name).value().contains(wanted));
    }
}
