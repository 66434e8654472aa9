package org.relais.partners;

import java.util.List;
import java.util.Map;

/**
 * What is to be looked at again, the viewer's own first.
 *
 * @param rows the first of them
 * @param counts how many there are of each kind
 */
public record DuePage(List<Due> rows, Map<Fact.Kind, Count> counts) {

    /** @param mine how many of them the viewer answers for */
    public record Count(long all, long mine) {}

    public long all() {
        return counts.values().stream().mapToLong(Count::all).sum();
    }

    public long mine() {
        return counts.values().stream().mapToLong(Count::mine).sum();
    }

    public long of(Fact.Kind kind) {
        return counts.getOrDefault(kind, new Count(0, 0)).all();
    }
}
