package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where are we ourselves at the stages that a route has on a day? By who serves there, no longer than the mission. */
@Component
class OwnWorkQuery {

    private static final String OURS = """
            MATCH (r:Route {id: $id})-[h:HAS_STAGE]->(s:Stage)<-[:ON_STAGE]-(m:Mission)
            WHERE r.access IN $access AND s.access IN $access AND m.access IN $access
              AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day AND coalesce(m.to, $day) >= $day
            MATCH (p:Person)-[e:SERVED_IN]->(m) WHERE p.access IN $access AND e.access IN $access
              AND coalesce(e.stage, s.key) = s.key AND coalesce(e.responsibility, '') <> 'support'
              AND coalesce(e.to, $day) >= $day
            UNWIND coalesce(e.domains, []) AS notation
            MATCH (d:Domain {key: notation})
            WITH DISTINCT s, m, p, e, d.top AS domain
            RETURN s.id AS stage, domain, m.id AS id,
              coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS name,
              e.role AS role, CASE WHEN m.from > e.from THEN m.from ELSE coalesce(e.from, m.from) END AS from,
              CASE WHEN m.to < e.to THEN m.to ELSE coalesce(e.to, m.to) END AS to, p.id AS person, p.name AS personName
            ORDER BY stage, domain, name, from, personName
            """;

    private final Neo4jClient client;

    OwnWorkQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<WorkRecord> work(Viewer viewer, String route, LocalDate day, Locale locale) {
        return List.copyOf(client.query(OURS)
                .bindAll(viewer.with("id", route, "day", day, "language", LabelLanguage.index(locale)))
                .fetchAs(WorkRecord.class)
                .mappedBy((types, record) -> ours(record))
                .all());
    }

    private static WorkRecord ours(Record record) {
        return new WorkRecord(
                record.get("stage").asString(),
                record.get("domain").asString(),
                new ItemRef(
                        "mission",
                        record.get("id").asString(),
                        record.get("name").asString()),
                true,
                record.get("role").asString(""),
                null,
                Columns.span(record.get("from"), record.get("to")),
                null,
                LocalDate.now(),
                null,
                null,
                new ItemRef(
                        "person",
                        record.get("person").asString(),
                        record.get("personName").asString()),
                null);
    }
}
