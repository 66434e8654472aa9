package org.relais.missions;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which missions require a domain, or one below it, now or later, and is somebody there for it? */
@Component
public class DomainDemandQuery {

    private static final String MISSIONS = """
            MATCH (m:Mission)-[r:REQUIRES]->(n:Domain)-[:BROADER]->*(:Domain {key: $domain})
            WHERE m.access IN $access AND n.access IN $access AND coalesce(m.to, $today) >= $today
              AND coalesce(r.to, $today) >= $today
            WITH DISTINCT m, coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS title
            RETURN {type: 'mission', id: m.id, title: title} AS mission ORDER BY title, m.id
            """;

    private static final List<String> STATES = List.of("gap", "unknown", "planned", "covered", "none");

    private static final Comparator<DomainDemand> WORST_FIRST =
            Comparator.comparingInt(demand -> STATES.indexOf(demand.state()));

    private final Neo4jClient client;
    private final StaffingQuery staffing;
    private final Vocabulary vocabulary;

    DomainDemandQuery(Neo4jClient client, StaffingQuery staffing, Vocabulary vocabulary) {
        this.client = client;
        this.staffing = staffing;
        this.vocabulary = vocabulary;
    }

    /** Gaps first. */
    @Transactional(readOnly = true)
    public List<DomainDemand> missions(Viewer viewer, String domain, Locale locale) {
        var today = LocalDate.now();
        var language = LabelLanguage.index(locale);
        var missions = missions(viewer, domain, today, language);
        var services = staffing.services(viewer, missions.keySet(), today, language).stream()
                .collect(groupingBy(ServiceRecord::mission));
        var required = staffing.requirements(viewer, missions.keySet(), today, language).stream()
                .collect(groupingBy(RequirementRecord::mission));
        return missions.values().stream()
                .flatMap(mission -> {
                    var asked = required.getOrDefault(mission.id(), List.of());
                    var team = new Staffing(asked, services.getOrDefault(mission.id(), List.of()), today);
                    return asked.stream()
                            .filter(one -> within(one.domain().id(), domain))
                            .map(one -> demand(mission, one, team, today));
                })
                .sorted(WORST_FIRST)
                .toList();
    }

    private Map<String, ItemRef> missions(Viewer viewer, String domain, LocalDate today, int language) {
        var missions = new LinkedHashMap<String, ItemRef>();
        client.query(MISSIONS)
                .bindAll(viewer.with("domain", domain, "today", today, "language", language))
                .fetchAs(ItemRef.class)
                .mappedBy((types, record) -> Columns.ref(record.get("mission")))
                .all()
                .forEach(mission -> missions.put(mission.id(), mission));
        return missions;
    }

    private static DomainDemand demand(ItemRef mission, RequirementRecord one, Staffing team, LocalDate today) {
        var from = one.when().from();
        var month = YearMonth.from(from == null || from.isBefore(today) ? today : from);
        var cell = team.cell(one.domain().id(), month);
        return new DomainDemand(
                mission, one.domain(), one.count(), one.level(), one.when(), cell.state(), cell.present());
    }

    private boolean within(String notation, String wider) {
        return vocabulary.find(notation).map(vocabulary::andBroader).orElse(List.of()).stream()
                .map(Concept::notation)
                .anyMatch(wider::equals);
    }
}
