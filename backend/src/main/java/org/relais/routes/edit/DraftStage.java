package org.relais.routes.edit;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/**
 * A stage of a draft.
 *
 * @param key by which the graph knows it, or will
 * @param periods when it belongs to the route, in order; never empty
 */
public record DraftStage(
        String key, Names names, boolean sea, @Nullable String note, List<DraftPlace> places, List<Timespan> periods) {

    private static final Comparator<Timespan> BY_BEGINNING = Comparator.comparing(
                    Timespan::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Timespan::to, Comparator.nullsLast(Comparator.naturalOrder()));

    public DraftStage {
        note = note == null || note.isBlank() ? null : note.strip();
        places = List.copyOf(places);
        periods = periods.isEmpty()
                ? List.of(Timespan.ALWAYS)
                : periods.stream().sorted(BY_BEGINNING).toList();
    }

    /** A new one of which nothing but its name is known. */
    public static DraftStage named(String name) {
        return new DraftStage("s-" + UUID.randomUUID(), Names.of(name), false, null, List.of(), List.of());
    }

    public DraftStage with(Names changed) {
        return new DraftStage(key, changed, sea, note, places, periods);
    }

    public DraftStage atSea(boolean changed) {
        return new DraftStage(key, names, changed, note, places, periods);
    }

    public DraftStage noted(@Nullable String changed) {
        return new DraftStage(key, names, sea, changed, places, periods);
    }

    public DraftStage at(List<DraftPlace> changed) {
        return new DraftStage(key, names, sea, note, changed, periods);
    }

    public DraftStage during(List<Timespan> changed) {
        return new DraftStage(key, names, sea, note, places, changed);
    }
}
