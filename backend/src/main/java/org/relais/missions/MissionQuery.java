package org.relais.missions;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.relais.graph.Columns;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.missions.MissionPage.OpenNeed;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What does a mission need, and who is there? */
@Component
public class MissionQuery {

    private final MissionListQuery missions;
    private final MissionHeadQuery heads;
    private final StaffingQuery staffing;
    private final NeedListQuery needs;
    private final SurroundingsQuery surroundings;
    private final TeamQuery teams;

    MissionQuery(
            MissionListQuery missions,
            MissionHeadQuery heads,
            StaffingQuery staffing,
            NeedListQuery needs,
            SurroundingsQuery surroundings,
            TeamQuery teams) {
        this.missions = missions;
        this.heads = heads;
        this.staffing = staffing;
        this.needs = needs;
        this.surroundings = surroundings;
        this.teams = teams;
    }

    /** Missions that go on first, then by title. */
    @Transactional(readOnly = true)
    public List<MissionLine> list(Viewer viewer, Locale locale) {
        var today = LocalDate.now();
        var language = LabelLanguage.index(locale);
        var lines = missions.list(viewer, today, language);
        var ids = lines.stream().map(MissionLine::id).toList();
        var services =
                staffing.services(viewer, ids, today, language).stream().collect(groupingBy(ServiceRecord::mission));
        var required = staffing.requirements(viewer, ids, today, language).stream()
                .collect(groupingBy(RequirementRecord::mission));
        return lines.stream()
                .map(line -> staffed(
                        line,
                        required.getOrDefault(line.id(), List.of()),
                        services.getOrDefault(line.id(), List.of()),
                        today))
                .toList();
    }

    /** @throws RelaisException.NotFound when there is no such mission for this viewer */
    @Transactional(readOnly = true)
    public MissionPage page(Viewer viewer, String id, Locale locale) {
        return page(viewer, id, YearMonth.now(), locale);
    }

    /**
     * @param first month of the coverage
     * @throws RelaisException.NotFound when there is no such mission for this viewer
     */
    @Transactional(readOnly = true)
    public MissionPage page(Viewer viewer, String id, YearMonth first, Locale locale) {
        var today = LocalDate.now();
        var language = LabelLanguage.index(locale);
        var head = heads.head(viewer, id, language);
        var node = head.node();
        var team = teams.team(viewer, id, first, today, locale);
        return new MissionPage(
                id,
                node.get("key").asString(),
                head.title(),
                node.get("kind").asString("mission"),
                Columns.text(node.get("country")),
                Columns.span(node.get("from"), node.get("to")),
                Columns.text(node.get("summary")),
                Sensitivity.ofLevel(node.get("sensitivity").asInt()),
                node.get("fictional").asBoolean(false),
                head.routes(),
                head.stages(),
                head.partOf(),
                team.coverage(),
                team.team(),
                team.supporters(),
                team.departures(),
                team.shared(),
                needs.needs(viewer, head.needs(), language).stream()
                        .map(OpenNeed::of)
                        .toList(),
                surroundings.lessons(viewer, id, language),
                surroundings.partners(viewer, id, today, language),
                head.documents(),
                Columns.source(node));
    }

    /** Open needs of all missions, the earliest start first. */
    @Transactional(readOnly = true)
    public List<NeedPage> openNeeds(Viewer viewer, Locale locale) {
        return needs.needs(viewer, needs.open(viewer), LabelLanguage.index(locale));
    }

    /** @throws RelaisException.NotFound when there is no such need for this viewer */
    @Transactional(readOnly = true)
    public NeedPage need(Viewer viewer, String id, Locale locale) {
        return needs.needs(viewer, List.of(id), LabelLanguage.index(locale)).stream()
                .findFirst()
                .orElseThrow(RelaisException::notFound);
    }

    private static MissionLine staffed(
            MissionLine line, List<RequirementRecord> required, List<ServiceRecord> services, LocalDate today) {
        var team = services.stream()
                .filter(service -> !service.supports())
                .map(service -> service.person().id())
                .distinct()
                .count();
        return line.staffed((int) team, new Staffing(required, services, today).gaps());
    }
}
