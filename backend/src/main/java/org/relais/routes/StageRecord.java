package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/** A stage as the graph has it, before it is placed on the line. */
record StageRecord(
        String id,
        String key,
        String name,
        @Nullable String place,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int order,
        boolean sea,
        @Nullable ItemRef mission,
        List<Way> ways,
        int lessons,
        int agreements) {

    /** The way on to another stage. */
    record Way(String to, boolean branch, @Nullable LocalDate closedSince) {}
}
