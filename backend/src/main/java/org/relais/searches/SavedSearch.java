package org.relais.searches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search that is kept.
 *
 * @param address what it asks, as {@link AskedAddress} reads it
 * @param mine whether the viewer may change it
 * @param by who keeps it; null where that account is no more
 * @param takenDownBy who ended its being shared, if somebody else did
 * @param openedAt when the viewer last opened it
 * @param entered results that entered Relais since then; null where that cannot be told
 */
public record SavedSearch(
        String id,
        String name,
        String address,
        boolean mine,
        boolean shared,
        @Nullable String by,
        @Nullable String takenDownBy,
        Instant savedAt,
        @Nullable Instant openedAt,
        @Nullable Long entered) {

    public AskedAddress asked() {
        return AskedAddress.parse(address);
    }

    SavedSearch with(@Nullable Long count) {
        return new SavedSearch(id, name, address, mine, shared, by, takenDownBy, savedAt, openedAt, count);
    }
}
