package org.relais.changes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * What became of an activity from one table to the next.
 *
 * @param key of the activity
 * @param places from the wide to the narrow
 * @param tops top domains; none for a sector that is none of ours
 * @param wasAt where the older table lists it; absent where it does not
 * @param isAt where the newer table lists it; absent where it does not
 * @param rows how many rows of the newer table list it
 * @param rowsBefore how many rows of the older table did
 * @param differences what a changed activity says differently
 * @param proposedEnd of one that left: the day on which it was last reported; absent where its end is known
 */
public record Change(
        Move move,
        String key,
        ItemRef organisation,
        String name,
        List<String> places,
        List<String> tops,
        @Nullable String wasAt,
        @Nullable String isAt,
        int rows,
        int rowsBefore,
        List<Difference> differences,
        @Nullable LocalDate proposedEnd) {

    /** The widest place; empty without any. */
    public String region() {
        return places.isEmpty() ? "" : places.getFirst();
    }

    /**
     * What was said and what is said now.
     *
     * @param property as the schema names it; {@code places} and {@code domains} beside them
     */
    public record Difference(String property, String before, String after) {}
}
