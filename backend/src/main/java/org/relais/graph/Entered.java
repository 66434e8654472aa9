package org.relais.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Items that entered the graph, as far back as is told.
 *
 * @param since after this revision nothing is left out
 */
public record Entered(long since, List<Change> changes) {

    public Entered {
        changes = List.copyOf(changes);
    }

    /** Ids of what entered after a revision; empty when that is farther back than is told. */
    public Optional<Set<String>> after(long revision) {
        if (revision < since) {
            return Optional.empty();
        }
        var ids = new HashSet<String>();
        changes.stream().filter(change -> change.revision() > revision).forEach(change -> ids.addAll(change.ids()));
        return Optional.of(ids);
    }

    /**
     * The newest changes that hold no more than so many items between them.
     *
     * @param changes the newest first
     * @param looked as many at most, so that there may be more where there are as many
     */
    static Entered of(long since, List<Change> changes, int most, int looked) {
        var told = new ArrayList<Change>();
        var items = 0;
        for (var change : changes) {
            items += change.size();
            if (items > most) {
                return new Entered(change.revision(), told);
            }
            told.add(change);
        }
        return new Entered(changes.size() < looked ? since : changes.getLast().revision() - 1, told);
    }

    /** One write transaction that brought something in. */
    public record Change(long revision, int size, List<String> ids) {}
}
