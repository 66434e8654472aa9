package org.relais.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;

/** What is known of a person, as far as the viewer may know it. */
public record PersonPage(
        String id,
        String key,
        String name,
        @Nullable String profession,
        @Nullable String cellRole,
        @Nullable String base,
        @Nullable String country,
        @Nullable String about,
        @Nullable LocalDate consentOn,
        @Nullable Sensitivity clearance,
        Sensitivity sensitivity,
        boolean fictional,
        List<Language> languages,
        @Nullable String languagesSource,
        List<ContactDetail> contacts,
        Mobility mobility,
        Availability availability,
        List<Skill> skills,
        List<ItemRef> interests,
        List<Piece> evidence,
        Source source) {

    /** BCP 47 tag and CEFR level; an absent level is unknown. */
    public record Language(String tag, @Nullable String level) {}

    /**
     * A way to reach someone.
     *
     * @param kind email or phone
     * @param value absent when this viewer may not see it: that it exists is no secret
     * @param visibility all, managers or hr
     */
    public record ContactDetail(String kind, @Nullable String value, String visibility) {}

    /** ISO 3166 countries, or {@code sea}. */
    public record Mobility(List<String> accepts, List<String> refuses) {}

    /** When someone is free, and how fresh that is. */
    public record Availability(
            @Nullable Timespan free,
            @Nullable LocalDate confirmedOn,
            Freshness freshness,
            List<Engagement> engagements) {}

    /** Where someone is bound from today on. */
    public record Engagement(ItemRef mission, String role, Timespan when) {}

    /**
     * The best-founded statement about one domain.
     *
     * @param basis validated, observed or declared
     * @param pieces how many pieces of evidence bear on the domain
     * @param contrary another statement that puts the level lower, in words; absent when none does
     */
    public record Skill(
            ItemRef domain,
            String top,
            @Nullable Integer level,
            String basis,
            @Nullable String by,
            @Nullable LocalDate on,
            Freshness freshness,
            int pieces,
            @Nullable Contrary contrary) {}

    /** A lower level that someone observed. */
    public record Contrary(
            int level, @Nullable String by, @Nullable LocalDate on) {}

    /**
     * One piece of evidence on the time line.
     *
     * @param kind mission, document, skill, training or declared
     */
    public record Piece(
            String kind,
            @Nullable String sentence,
            ItemRef about,
            @Nullable String role,
            List<ItemRef> domains,
            @Nullable String by,
            Timespan when,
            Source source) {}
}
