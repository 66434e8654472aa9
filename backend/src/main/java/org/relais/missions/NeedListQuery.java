package org.relais.missions;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.missions.NeedPage.Required;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Needs as they were published. */
@Component
class NeedListQuery {

    private static final String OPEN = """
            MATCH (n:Need {state: 'open'})-[:FOR]->(m:Mission) WHERE n.access IN $access AND m.access IN $access
            RETURN n.id AS id
            """;

    private static final String BY_ID = """
            MATCH (n:Need)-[:FOR]->(m:Mission) WHERE n.id IN $ids AND n.access IN $access AND m.access IN $access
            WITH n, head(collect(m)) AS m
            RETURN n AS need, coalesce([n.role, n.roleEn][$language], n.role) AS role,
              {type: 'mission', id: m.id, title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)}
                AS mission,
              head(COLLECT { MATCH (n)-[:ON_STAGE]->(s:Stage) WHERE s.access IN $access
                RETURN {type: 'stage', id: s.id,
                  title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} ORDER BY s.key }) AS stage,
              COLLECT { MATCH (n)-[r:REQUIRES]->(d:Domain)
                RETURN {type: 'domain', id: d.key, top: d.top, level: r.level,
                  title: coalesce([d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], d.prefLabelFr)}
                ORDER BY d.key } AS domains
            ORDER BY n.state <> 'open', n.from, role, n.id
            """;

    private final Neo4jClient client;

    NeedListQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Ids of all open needs. */
    @Transactional(readOnly = true)
    public List<String> open(Viewer viewer) {
        return List.copyOf(client.query(OPEN)
                .bindAll(viewer.with())
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .all());
    }

    /** Open ones first, then by their start. */
    @Transactional(readOnly = true)
    public List<NeedPage> needs(Viewer viewer, Collection<String> ids, int language) {
        return List.copyOf(client.query(BY_ID)
                .bindAll(viewer.with("ids", ids, "language", language))
                .fetchAs(NeedPage.class)
                .mappedBy((types, record) -> need(record))
                .all());
    }

    private static NeedPage need(Record record) {
        var need = record.get("need");
        var stage = record.get("stage");
        return new NeedPage(
                need.get("id").asString(),
                record.get("role").asString(),
                Columns.ref(record.get("mission")),
                stage.isNull() ? null : Columns.ref(stage),
                record.get("domains")
                        .asList(domain -> new Required(
                                Columns.ref(domain),
                                domain.get("top").asString(),
                                Columns.number(domain.get("level")))),
                Columns.strings(need.get("languages")),
                Columns.span(need.get("from"), need.get("to")),
                Columns.strings(need.get("constraints")),
                Columns.text(need.get("text")),
                need.get("state").asString(),
                Columns.day(need.get("publishedOn")));
    }
}
