package org.relais.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which missions require which domains, now or later, and which open needs ask for them? */
@Component
class DemandQuery {

    private static final String DEMANDS = """
            MATCH (n:Need {state: 'open'})-[:FOR]->(m:Mission), (n)-[r:REQUIRES]->(d:Domain)
            WHERE n.access IN $access AND m.access IN $access AND d.access IN $access
            RETURN d.key AS domain, {type: 'need', id: n.id, title: coalesce([n.role, n.roleEn][$language], n.role)} AS item,
              r.level AS level, n.from AS from, n.to AS to
            ORDER BY from, item.title, item.id
            UNION ALL
            MATCH (m:Mission)-[r:REQUIRES]->(d:Domain) WHERE m.access IN $access AND d.access IN $access
              AND coalesce(r.to, m.to, $today) >= $today
            RETURN d.key AS domain, {type: 'mission', id: m.id,
                title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)} AS item,
              r.level AS level, coalesce(r.from, m.from) AS from, coalesce(r.to, m.to) AS to
            ORDER BY item.title, item.id, from
            """;

    private final Neo4jClient client;

    DemandQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Needs before missions. */
    @Transactional(readOnly = true)
    public List<Demand> demands(Viewer viewer, LocalDate today, int language) {
        return List.copyOf(client.query(DEMANDS)
                .bindAll(viewer.with("today", today, "language", language))
                .fetchAs(Demand.class)
                .mappedBy((types, record) -> new Demand(
                        record.get("domain").asString(),
                        Columns.ref(record.get("item")),
                        Columns.number(record.get("level")),
                        Columns.span(record.get("from"), record.get("to"))))
                .all());
    }
}
