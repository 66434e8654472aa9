package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Missions in a list, before it is known who is there. */
@Component
class MissionListQuery {

    private static final String LIST = """
            MATCH (m:Mission) WHERE m.access IN $access
            RETURN m AS mission, coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS title,
              COLLECT { MATCH (m)-[:ON_STAGE]->(s:Stage) WHERE s.access IN $access
                OPTIONAL MATCH (r:Route)-[h:HAS_STAGE]->(s) WHERE r.access IN $access
                WITH s, min(h.order) AS place ORDER BY place, s.key
                RETURN {type: 'stage', id: s.id,
                  title: coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr)} } AS stages,
              COUNT { MATCH (n:Need {state: 'open'})-[:FOR]->(m) WHERE n.access IN $access } AS openNeeds
            ORDER BY coalesce(m.from, $today) > $today OR coalesce(m.to, $today) < $today, title, m.id
            """;

    private final Neo4jClient client;

    MissionListQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Missions that go on first, then by title; without team and gaps. */
    @Transactional(readOnly = true)
    public List<MissionLine> list(Viewer viewer, LocalDate today, int language) {
        return List.copyOf(client.query(LIST)
                .bindAll(viewer.with("today", today, "language", language))
                .fetchAs(MissionLine.class)
                .mappedBy((types, record) -> line(record))
                .all());
    }

    private static MissionLine line(Record record) {
        var mission = record.get("mission");
        return new MissionLine(
                mission.get("id").asString(),
                record.get("title").asString(),
                mission.get("kind").asString("mission"),
                Columns.text(mission.get("country")),
                Columns.span(mission.get("from"), mission.get("to")),
                Columns.refs(record.get("stages")),
                0,
                record.get("openNeeds").asInt(),
                List.of(),
                mission.get("fictional").asBoolean(false));
    }
}
