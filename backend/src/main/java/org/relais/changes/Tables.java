package org.relais.changes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.changes.DeliveryQuery.Delivered;
import org.relais.kernel.RelaisException;

/**
 * The two tables to compare.
 *
 * @param older absent when there is none
 * @param choices others that the newer one can be compared with
 */
record Tables(Delivered newer, @Nullable Delivered older, List<Delivered> choices) {

    /**
     * The tables of two runs.
     *
     * @param run of the newer one; the newest of all when empty
     * @param against run of the older one; when empty the one before of the same series
     * @throws RelaisException.NotFound when there is no such table
     */
    static Tables among(List<Delivered> all, String run, String against) {
        var newer = (run.isEmpty() ? all.stream().findFirst() : of(all, run)).orElseThrow(RelaisException::notFound);
        var choices = all.stream().filter(other -> !other.equals(newer)).toList();
        var older = against.isEmpty()
                ? newer.before(all)
                : Optional.of(of(choices, against).orElseThrow(RelaisException::notFound));
        return new Tables(newer, older.orElse(null), choices);
    }

    private static Optional<Delivered> of(Collection<Delivered> all, String run) {
        return all.stream().filter(delivered -> delivered.runs().contains(run)).findFirst();
    }
}
