package org.relais.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;

/**
 * What is known of a person beside their evidence, as far as one viewer may see it.
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
        @Nullable LocalDate consentOn,
        List<Engagement> engagements,
        List<Assessment> assessments) {

    /** Where and when the person serves, served or will serve in a team. */
    public record Engagement(String mission, Timespan when) {}

    /** A statement about a level, 1 to 4, in a domain by its notation. */
    public record Assessment(
            String domain,
            int level,
            String basis,
            @Nullable String by,
            @Nullable LocalDate on) {}
}
