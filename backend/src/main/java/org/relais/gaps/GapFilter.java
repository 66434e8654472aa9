package org.relais.gaps;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the gaps is wanted.
 *
 * @param hidden top domains that are not
 * @param only the one standing that stages must have; any when absent
 */
public record GapFilter(Set<String> hidden, @Nullable Standing only) {

    public static final GapFilter ALL = new GapFilter(Set.of(), null);

    public GapFilter {
        hidden = Set.copyOf(hidden);
    }

    boolean keepsTop(String top) {
        return !hidden.contains(top);
    }

    /** Whether a cell is of the standing asked for. */
    public boolean keeps(GapCell cell) {
        return keepsTop(cell.top())
                && Optional.ofNullable(only).map(cell.standings()::contains).orElse(true);
    }
}
