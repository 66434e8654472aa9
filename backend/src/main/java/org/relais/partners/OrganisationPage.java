package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;

/** A partner: what it does where, what was agreed, and whom to call. */
public record OrganisationPage(
        String id,
        String key,
        String name,
        @Nullable String acronym,
        @Nullable String kind,
        Sensitivity sensitivity,
        boolean fictional,
        List<Activity> activities,
        long allActivities,
        List<Agreement> agreements,
        List<Contact> contacts,
        List<ItemRef> documents,
        List<ItemRef> lessons,
        Source source) {

    /**
     * @param top its top domain; absent when the sector could not be mapped
     * @param confirmedOn when it was last reported or confirmed
     */
    public record Activity(
            String id,
            String name,
            @Nullable String top,
            List<ItemRef> domains,
            @Nullable String place,
            @Nullable String country,
            List<ItemRef> stages,
            @Nullable String audience,
            Timespan when,
            String state,
            Freshness freshness,
            @Nullable LocalDate confirmedOn,
            Source source) {}

    /** @param state signed, to-sign or expired */
    public record Agreement(
            String key,
            ItemRef mission,
            @Nullable String subject,
            String state,
            Timespan when,
            @Nullable LocalDate verifiedOn,
            Freshness freshness) {}

    /**
     * Someone to call there.
     *
     * @param key what it is confirmed by; blank when hidden, for it is made of the name
     * @param name blank when hidden: then it is the holder who is to be asked
     * @param email absent when unknown or not to be seen; {@code hidden} tells which
     */
    public record Contact(
            String key,
            String name,
            @Nullable String function,
            @Nullable String email,
            @Nullable String phone,
            boolean hidden,
            ItemRef heldBy,
            @Nullable LocalDate confirmedOn,
            Freshness freshness) {}
}
