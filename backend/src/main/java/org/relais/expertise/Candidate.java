package org.relais.expertise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/** What conditions are judged by, for a person whom the viewer may see. */
record Candidate(
        ItemRef person,
        @Nullable String profession,
        @Nullable String base,
        boolean fictional,
        @Nullable String gender,
        List<String> languages,
        Timespan free,
        @Nullable LocalDate availabilityConfirmedOn,
        List<String> accepts,
        List<String> refuses,
        @Nullable LocalDate consentOn,
        List<Engagement> engagements,
        List<Assessment> assessments) {

    /** Where the person is bound. */
    record Engagement(String mission, Timespan when) {}

    /** A statement about a level in a domain. */
    record Assessment(
            ItemRef domain,
            int level,
            String basis,
            @Nullable String by,
            @Nullable LocalDate on) {}
}
