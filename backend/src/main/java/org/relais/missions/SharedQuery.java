package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.missions.SharedCoordinator.Load;
import org.relais.missions.SharedCoordinator.Work;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who serves a mission, and others at the same time? */
@Component
class SharedQuery {

    private static final String SHARED = """
            MATCH (p:Person)-[h:SERVED_IN]->(m:Mission {id: $id}) WHERE m.access IN $access AND p.access IN $access
              AND h.access IN $access AND coalesce(h.to, $today) >= $today
            WITH DISTINCT p
            MATCH (p)-[e:SERVED_IN]->(o:Mission) WHERE e.access IN $access AND o.access IN $access
              AND coalesce(e.to, $today) >= $today
            WITH p, e, o, coalesce([o.title, o.titleEn, o.titleAr][$language], o.title) AS title ORDER BY title, o.id, e.from
            WITH p, count(DISTINCT o) AS missions, collect({mission: {type: 'mission', id: o.id, title: title},
              role: e.role, responsibility: e.responsibility, from: e.from, to: e.to, share: e.share}) AS services
            WHERE missions > 1
            CALL (p) { OPTIONAL MATCH (p)-[:AUTHORED|LEARNED_BY]-(n:Document|Lesson) WHERE n.access IN $access
              WITH DISTINCT n
              RETURN count(CASE WHEN n:Document AND n.date >= $since THEN 1 END) AS documents,
                count(CASE WHEN n:Lesson AND n.date >= $since THEN 1 END) AS lessons,
                count(CASE WHEN n.date IS NULL THEN n END) AS undated }
            RETURN {type: 'person', id: p.id, title: p.name} AS person, services, documents, lessons, undated
            ORDER BY missions DESC, p.name, p.id
            """;

    private final Neo4jClient client;

    SharedQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Whoever serves the most missions first; what was written counts for twelve months. */
    @Transactional(readOnly = true)
    public List<SharedCoordinator> shared(Viewer viewer, String mission, LocalDate today, int language) {
        return client
                .query(SHARED)
                .bindAll(viewer.with("id", mission, "today", today, "since", today.minusYears(1), "language", language))
                .fetchAs(SharedCoordinator.class)
                .mappedBy((types, record) -> shared(record, mission))
                .all()
                .stream()
                .filter(SharedCoordinator::isShared)
                .toList();
    }

    private static SharedCoordinator shared(Record record, String mission) {
        return new SharedCoordinator(
                Columns.ref(record.get("person")),
                record.get("services").asList(service -> load(service, mission)),
                new Work(
                        record.get("documents").asInt(),
                        record.get("lessons").asInt(),
                        record.get("undated").asInt()));
    }

    private static Load load(Value service, String mission) {
        var where = Columns.ref(service.get("mission"));
        return new Load(
                where,
                service.get("role").asString(""),
                Load.kind(Columns.text(service.get("responsibility"))),
                Columns.span(service.get("from"), service.get("to")),
                where.id().equals(mission),
                Columns.number(service.get("share")));
    }
}
