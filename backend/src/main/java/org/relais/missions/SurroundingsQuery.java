package org.relais.missions;

import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.missions.MissionPage.LessonHere;
import org.relais.missions.MissionPage.PartnerHere;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was learned where a mission is, and who else works there. */
@Component
class SurroundingsQuery {

    private static final int MOST_PARTNERS = 40;

    private static final String LESSONS = """
            MATCH (m:Mission {id: $id}) WHERE m.access IN $access
            CALL (m) { RETURN m AS about
              UNION MATCH (m)-[:ON_STAGE]->(about:Stage) WHERE about.access IN $access RETURN about }
            MATCH (l:Lesson)-[:ABOUT]->(about) WHERE l.access IN $access
            WITH l, min(coalesce([about.nameFr, about.nameEn, about.nameAr][$language], about.nameFr)) AS stage
            RETURN {type: 'lesson', id: l.id, title: l.title} AS lesson, l.date AS date, stage,
              head(COLLECT { MATCH (l)-[:ABOUT]->(d:Domain) RETURN d.top ORDER BY d.key }) AS top
            ORDER BY date IS NULL, date DESC, l.title, l.id
            """;

    // Whoever was heard of last comes first: of these there is somebody to call.
    private static final String PARTNERS = """
            MATCH (m:Mission {id: $id})-[:ON_STAGE]->(s:Stage)-[:AT]->(:Place)<-[:AT]-(a:Activity)
            WHERE m.access IN $access AND s.access IN $access AND a.access IN $access
              AND coalesce(a.to, $today) >= $today AND (coalesce(a.state, '') <> 'completed' OR a.from > $today)
            MATCH (o:Organisation)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a)
            WHERE o.access IN $access AND n.access IN $access AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
            MATCH (a)-[:IN]->(d:Domain)
            UNWIND [a.reportedOn, a.confirmedOn] AS reported
            WITH o, s, d.top AS top, max(reported) AS reportedOn
            WITH o, s, top, reportedOn, head(COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[c:CONTACT]->(h:Person)
                WHERE n.access IN $access AND h.access IN $access AND coalesce(c.stage, s.key) = s.key
                RETURN c.confirmedOn ORDER BY c.stage IS NULL, c.domain <> top, c.confirmedOn DESC }) AS confirmedOn
            RETURN {type: 'organisation', id: o.id, title: o.name} AS organisation, top,
              coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr) AS stage,
              coalesce(confirmedOn, reportedOn) AS confirmedOn
            ORDER BY confirmedOn IS NULL, confirmedOn DESC, o.name, o.id, stage, top LIMIT $most
            """;

    private final Neo4jClient client;

    SurroundingsQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<LessonHere> lessons(Viewer viewer, String mission, int language) {
        return List.copyOf(client.query(LESSONS)
                .bindAll(viewer.with("id", mission, "language", language))
                .fetchAs(LessonHere.class)
                .mappedBy((types, record) -> new LessonHere(
                        Columns.ref(record.get("lesson")),
                        Columns.text(record.get("top")),
                        Columns.day(record.get("date")),
                        Columns.text(record.get("stage"))))
                .all());
    }

    @Transactional(readOnly = true)
    public List<PartnerHere> partners(Viewer viewer, String mission, LocalDate today, int language) {
        return List.copyOf(client.query(PARTNERS)
                .bindAll(viewer.with("id", mission, "today", today, "language", language, "most", MOST_PARTNERS))
                .fetchAs(PartnerHere.class)
                .mappedBy((types, record) -> partner(record, today))
                .all());
    }

    private static PartnerHere partner(Record record, LocalDate today) {
        return new PartnerHere(
                Columns.ref(record.get("organisation")),
                record.get("top").asString(),
                record.get("stage").asString(),
                Freshness.confirmed(Columns.day(record.get("confirmedOn")), today));
    }
}
