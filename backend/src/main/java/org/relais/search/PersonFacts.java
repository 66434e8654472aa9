package org.relais.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;

/**
 * What a person's sheet says of them, beside their evidence.
 *
 * @param clearance how sensitive a thing they may be told, at most
 * @param languages BCP 47 tags with CEFR levels, as in {@code ar:B2}
 * @param accepts ISO 3166 codes, or {@code sea}
 */
public record PersonFacts(
        String person,
        String name,
        @Nullable String profession,
        @Nullable String base,
        boolean fictional,
        @Nullable String gender,
        @Nullable Sensitivity clearance,
        List<String> languages,
        Timespan free,
        @Nullable LocalDate availabilityConfirmedOn,
        List<String> accepts,
        List<String> refuses,
        @Nullable LocalDate consentOn) {}
