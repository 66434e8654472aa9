package org.relais.domains;

import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.Record;
import org.relais.domains.DomainPage.Gap;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which missions require a domain, or one below it, today, and which open needs ask for it? */
@Component
class GapQuery {

    private static final String GAPS = """
            MATCH (m:Mission)-[r:REQUIRES]->(n:Domain)-[:BROADER]->*(:Domain {id: $id})
            WHERE m.access IN $access AND n.access IN $access AND coalesce(m.to, $today) >= $today
              AND coalesce(r.from, $today) <= $today AND coalesce(r.to, $today) >= $today
            WITH DISTINCT m, coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS title ORDER BY title, m.id
            RETURN {type: 'mission', id: m.id, title: title} AS item, null AS mission
            UNION ALL
            MATCH (m:Mission)<-[:FOR]-(b:Need {state: 'open'})-[:REQUIRES]->(n:Domain)-[:BROADER]->*(:Domain {id: $id})
            WHERE m.access IN $access AND b.access IN $access AND n.access IN $access
            WITH DISTINCT m, b ORDER BY b.from, b.id
            RETURN {type: 'need', id: b.id, title: coalesce([b.role, b.roleEn][$language], b.role)} AS item,
              {type: 'mission', id: m.id, title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)} AS mission
            """;

    private final Neo4jClient client;

    GapQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<Gap> of(Viewer viewer, String domain, LocalDate today, int language) {
        return List.copyOf(client.query(GAPS)
                .bindAll(viewer.with("id", domain, "today", today, "language", language))
                .fetchAs(Gap.class)
                .mappedBy((types, record) -> gap(record))
                .all());
    }

    private static Gap gap(Record record) {
        var mission = record.get("mission");
        return new Gap(Columns.ref(record.get("item")), mission.isNull() ? null : Columns.ref(mission));
    }
}
