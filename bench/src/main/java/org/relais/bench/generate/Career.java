package org.relais.bench.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person beside what they wrote.
 *
 * @param languages BCP 47 tags with a CEFR level, as {@code ar:B2}
 * @param freeFrom absent, with the end and the day of confirmation, when nobody knows
 * @param accepts ISO 3166 codes
 * @param interests notations
 */
public record Career(
        Person person,
        String profession,
        String gender,
        List<String> languages,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate freeTo,
        @Nullable LocalDate availabilityConfirmedOn,
        List<String> accepts,
        List<String> refuses,
        @Nullable LocalDate consentOn,
        List<Service> services,
        List<Skill> skills,
        List<Attendance> trainings,
        List<String> interests) {

    /**
     * Time in a mission.
     *
     * @param mission its number
     * @param responsibility lead, member or support
     * @param to absent while it goes on
     * @param domains notations of what the work was about
     */
    public record Service(
            int mission,
            String role,
            String responsibility,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> domains,
            String sentence) {}

    /**
     * A level in a domain.
     *
     * @param basis declared, observed or validated
     * @param by the number of the person who says so, absent for what is declared
     */
    public record Skill(
            String domain,
            int level,
            String basis,
            @Nullable Integer by,
            LocalDate on,
            String sentence) {}

    /** A training that was followed, by its number. */
    public record Attendance(int training, LocalDate on, String sentence) {}
}
