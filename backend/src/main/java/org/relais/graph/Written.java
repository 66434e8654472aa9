package org.relais.graph;

import java.util.List;

/**
 * The outcome of a batch.
 *
 * @param fates one for each row, in the rows' order
 * @param revision the revision that the graph reached; the one before when nothing changed
 */
public record Written(List<Fate> fates, long revision) {

    public long count(Class<? extends Fate> kind) {
        return fates.stream().filter(kind::isInstance).count();
    }
}
