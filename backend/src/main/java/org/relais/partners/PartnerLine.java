package org.relais.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;

/** A partner in a list. */
public record PartnerLine(
        String id,
        String name,
        @Nullable String acronym,
        @Nullable String kind,
        List<String> tops,
        List<String> places,
        long activities,
        Freshness freshness,
        boolean fictional) {}
