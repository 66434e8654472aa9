package org.relais.missions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who serves in missions since a day or later, and what these require. */
@Component
class StaffingQuery {

    private static final String SERVICES = """
            MATCH (p:Person)-[e:SERVED_IN]->(m:Mission) WHERE m.id IN $ids AND m.access IN $access
              AND p.access IN $access AND e.access IN $access AND coalesce(e.to, $since) >= $since
            RETURN m.id AS mission, {type: 'person', id: p.id, title: p.name} AS person, e.role AS role,
              e.responsibility AS responsibility, e.from AS from, e.to AS to,
              COLLECT { MATCH (d:Domain) WHERE d.key IN coalesce(e.domains, []) AND d.access IN $access
                RETURN {type: 'domain', id: d.key,
                  title: coalesce([d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], d.prefLabelFr)}
                ORDER BY d.key } AS domains,
              COLLECT { MATCH (d:Domain)-[:BROADER]->*(w:Domain) WHERE d.key IN coalesce(e.domains, [])
                AND d.access IN $access AND w.access IN $access RETURN DISTINCT w.key } AS covers,
              COLLECT { MATCH (p)-[x:HAS_EXPERTISE]->(d:Domain)-[:BROADER]->*(w:Domain)
                WHERE x.access IN $access AND x.level IS NOT NULL AND EXISTS { (m)-[:REQUIRES]->(w) }
                RETURN {domain: w.key, level: x.level, basis: x.basis} } AS levels
            ORDER BY p.name, p.id, from, role
            """;

    private static final String REQUIREMENTS = """
            MATCH (m:Mission)-[r:REQUIRES]->(d:Domain) WHERE m.id IN $ids AND m.access IN $access
              AND d.access IN $access AND coalesce(r.to, m.to, $since) >= $since
            RETURN m.id AS mission, d.top AS top, r.count AS count, r.level AS level,
              {type: 'domain', id: d.key,
                title: coalesce([d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], d.prefLabelFr)} AS domain,
              coalesce(r.from, m.from) AS from, coalesce(r.to, m.to) AS to
            """;

    private final Neo4jClient client;

    StaffingQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Those that were not over on the day. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> services(Viewer viewer, Collection<String> missions, LocalDate since, int language) {
        return List.copyOf(client.query(SERVICES)
                .bindAll(viewer.with("ids", missions, "since", since, "language", language))
                .fetchAs(ServiceRecord.class)
                .mappedBy((types, record) -> service(record))
                .all());
    }

    @Transactional(readOnly = true)
    public List<RequirementRecord> requirements(
            Viewer viewer, Collection<String> missions, LocalDate since, int language) {
        return List.copyOf(client.query(REQUIREMENTS)
                .bindAll(viewer.with("ids", missions, "since", since, "language", language))
                .fetchAs(RequirementRecord.class)
                .mappedBy((types, record) -> new RequirementRecord(
                        record.get("mission").asString(),
                        Columns.ref(record.get("domain")),
                        record.get("top").asString(),
                        Columns.number(record.get("count")),
                        Columns.number(record.get("level")),
                        Columns.span(record.get("from"), record.get("to"))))
                .all());
    }

    private static ServiceRecord service(Record record) {
        return new ServiceRecord(
                record.get("mission").asString(),
                Columns.ref(record.get("person")),
                record.get("role").asString(""),
                Columns.text(record.get("responsibility")),
                Columns.span(record.get("from"), record.get("to")),
                Columns.refs(record.get("domains")),
                new HashSet<>(Columns.strings(record.get("covers"))),
                record.get("levels")
                        .asList(held -> new HeldLevel(
                                held.get("domain").asString(),
                                held.get("level").asInt(),
                                held.get("basis").asString("declared"))));
    }
}
