package org.relais.missions;

import java.util.Collection;
import java.util.List;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which domains were people seen to know? What is declared alone is left out. */
@Component
class HeldQuery {

    private static final String HELD = """
            MATCH (p:Person)-[e:HAS_EXPERTISE]->(d:Domain) WHERE p.id IN $ids AND p.access IN $access
              AND e.access IN $access AND d.access IN $access AND e.basis IN ['validated', 'observed']
            WITH p, d, max(e.level) AS level
            RETURN p.id AS person, level, {type: 'domain', id: d.key,
                title: coalesce([d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], d.prefLabelFr)} AS domain
            ORDER BY d.key
            """;

    private final Neo4jClient client;

    HeldQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<HeldRecord> held(Viewer viewer, Collection<String> people, int language) {
        return List.copyOf(client.query(HELD)
                .bindAll(viewer.with("ids", people, "language", language))
                .fetchAs(HeldRecord.class)
                .mappedBy((types, record) -> new HeldRecord(
                        record.get("person").asString(),
                        Columns.ref(record.get("domain")),
                        Columns.number(record.get("level"))))
                .all());
    }
}
