package org.relais.missions;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A mission and what it is directly tied to. */
@Component
class MissionHeadQuery {

    private static final String HEAD = """
            MATCH (m:Mission {id: $id}) WHERE m.access IN $access
            CALL (m) { OPTIONAL MATCH (m)-[:ON_STAGE]->(s:Stage) WHERE s.access IN $access
              OPTIONAL MATCH (r:Route)-[h:HAS_STAGE]->(s) WHERE r.access IN $access
              WITH s, r, h ORDER BY h.order, s.key
              RETURN collect(DISTINCT CASE WHEN s IS NOT NULL THEN {type: 'stage', id: s.id,
                  title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} END) AS stages,
                collect(DISTINCT CASE WHEN r IS NOT NULL THEN {type: 'route', id: r.id,
                  title: coalesce([r.nameFr, r.nameEn, r.nameAr][$language], r.nameFr)} END) AS routes }
            RETURN m AS mission, coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS title, stages, routes,
              COLLECT { MATCH (m)-[:PART_OF]->(w:Mission) WHERE w.access IN $access
                RETURN {type: 'mission', id: w.id,
                  title: coalesce([w.title, w.titleEn, w.titleAr][$language], w.title)} ORDER BY w.key } AS partOf,
              COLLECT { MATCH (d:Document)-[:ABOUT]->(m) WHERE d.access IN $access
                WITH DISTINCT d ORDER BY d.date IS NULL, d.date DESC, d.title, d.id
                RETURN {type: 'document', id: d.id, title: d.title} } AS documents,
              COLLECT { MATCH (n:Need)-[:FOR]->(m) WHERE n.access IN $access RETURN n.id } AS needs
            """;

    private final Neo4jClient client;

    MissionHeadQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public MissionHead head(Viewer viewer, String id, int language) {
        return client.query(HEAD)
                .bindAll(viewer.with("id", id, "language", language))
                .fetchAs(MissionHead.class)
                .mappedBy((types, record) -> head(record))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static MissionHead head(Record record) {
        return new MissionHead(
                record.get("mission"),
                record.get("title").asString(),
                Columns.refs(record.get("routes")),
                Columns.refs(record.get("stages")),
                Columns.refs(record.get("partOf")),
                Columns.refs(record.get("documents")),
                record.get("needs").asList(Value::asString));
    }
}
