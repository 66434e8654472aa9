package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/** A need as it was published. */
public record NeedPage(
        String id,
        String role,
        ItemRef mission,
        @Nullable ItemRef stage,
        List<Required> domains,
        List<String> languages,
        Timespan when,
        List<String> constraints,
        @Nullable String text,
        String state,
        @Nullable LocalDate publishedOn) {

    /** @param level 1 to 4; absent when any level will do */
    public record Required(
            ItemRef domain, String top, @Nullable Integer level) {}
}
