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
        List<OpenNeed> needs,
        List<LessonHere> lessons,
        List<PartnerHere> partners,
        List<ItemRef> documents,
        Source source) {

    /** Twelve months from the current one; a row for each of the seven top domains. */
    public record Coverage(List<YearMonth> months, List<CoverageRow> rows) {}

    /** @param required whether the mission asks for the domain in any of the months */
    public record CoverageRow(String domain, String label, boolean required, List<CoverageCell> cells) {}

    /**
     * One domain in one month.
     *
     * @param state covered, planned (with people who have not arrived yet), gap, unknown (a requirement
     *     without a count) or none
     * @param people who makes it so
     */
    public record CoverageCell(String state, int present, int required, List<ItemRef> people) {}

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
