package org.relais.missions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;

/** A mission with who is there, what it needs, and what is missing. */
public record MissionPage(
        String id,
        String key,
        String title,
        String kind,
        @Nullable String country,
        Timespan when,
        @Nullable String summary,
        Sensitivity sensitivity,
        boolean fictional,
        List<ItemRef> routes,
        List<ItemRef> stages,
        List<ItemRef> partOf,
        Coverage coverage,
        List<Member> team,
        List<Member> supporters,
        List<Departure> departures,
        List<SharedCoordinator> shared,
        List<OpenNeed> needs,
        List<LessonHere> lessons,
        List<PartnerHere> partners,
        List<ItemRef> documents,
        Source source) {

    /** Twelve months; a row for each domain that is required and for each top domain of which nothing is. */
    public record Coverage(List<YearMonth> months, List<CoverageRow> rows) {}

    /** @param required whether the mission asks for the domain in any of the months */
    public record CoverageRow(String domain, String top, String label, boolean required, List<CoverageCell> cells) {}

    /**
     * One domain in one month.
     *
     * @param state covered, planned (with people who have not arrived yet), gap, unknown (a requirement
     *     without a count) or none
     * @param present how many of those required are filled, or when all are, how many people could fill them
     * @param level the highest that is asked for; absent when any will do
     * @param people who is there for the domain, whether or not their level will do
     */
    public record CoverageCell(
            String state,
            int present,
            int required,
            @Nullable Integer level,
            List<Behind> people) {

        /** Whether it is covered only if whoever's level is unknown has it. */
        public boolean isUnsure() {
            return (state.equals("covered") || state.equals("planned")) && fitting("met") < required;
        }

        /** How many are there of whom one of met, low and unknown is true. */
        public long fitting(String fits) {
            return people.stream().filter(one -> one.fits().equals(fits)).count();
        }
    }

    /**
     * Somebody behind a cell.
     *
     * @param basis what the level rests on: validated, observed or declared
     * @param fits met, low (the level is below every one that is asked for) or unknown
     */
    public record Behind(
            ItemRef person,
            String role,
            Timespan when,
            boolean planned,
            @Nullable Integer level,
            @Nullable String basis,
            String fits) {}

    /** @param leavesInDays days until the end of the service, when that is within 90 days */
    public record Member(
            ItemRef person,
            String role,
            Timespan when,
            boolean planned,
            @Nullable Integer leavesInDays,
            List<ItemRef> domains) {}

    /** A need of the mission. */
    public record OpenNeed(
            String id, String role, List<ItemRef> domains, List<String> languages, Timespan when, String state) {

        static OpenNeed of(NeedPage need) {
            return new OpenNeed(
                    need.id(),
                    need.role(),
                    need.domains().stream().map(NeedPage.Required::domain).toList(),
                    need.languages(),
                    need.when(),
                    need.state());
        }
    }

    /** A lesson learned at one of its stages, or of itself. */
    public record LessonHere(
            ItemRef lesson,
            @Nullable String top,
            @Nullable LocalDate date,
            @Nullable String stage) {}

    /** A partner at one of its stages. */
    public record PartnerHere(ItemRef organisation, String top, String stage, Freshness freshness) {}
}
