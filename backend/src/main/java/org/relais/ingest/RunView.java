package org.relais.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is shown.
 *
 * @param refusals the first of them; {@code counts.refused} counts them all
 */
public record RunView(
        String id,
        String fileName,
        String importer,
        ImportState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        Counts counts,
        List<Finding> refusals,
        List<Finding> remarks) {

    /** Rows by fate: {@code total} is the sum of the others once the run is done. */
    public record Counts(long total, long created, long changed, long unchanged, long refused) {}
}
