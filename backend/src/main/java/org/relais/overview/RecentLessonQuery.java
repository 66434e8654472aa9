package org.relais.overview;

import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.overview.HomePage.RecentLesson;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons of late, and how many there are in all. */
@Component
class RecentLessonQuery {

    private static final int MOST = 5;

    private static final String RECENT = """
            MATCH (l:Lesson) WHERE l.access IN $access
            WITH l ORDER BY l.date IS NULL, l.date DESC, l.id LIMIT $most
            RETURN {type: 'lesson', id: l.id, title: l.title} AS lesson, l.date AS date,
              head(COLLECT { MATCH (l)-[:ABOUT]->(d:Domain) RETURN d.top ORDER BY d.key }) AS top,
              head(COLLECT { MATCH (l)-[:ABOUT]->(x:Stage|Mission) WHERE x.access IN $access
                RETURN coalesce([x.nameFr, x.nameEn, x.nameAr][$language], [null, x.titleEn, x.titleAr][$language],
                  x.nameFr, x.title) ORDER BY x:Mission, x.key }) AS where,
              head(COLLECT { MATCH (l)-[:LEARNED_BY]->(p:Person) WHERE p.access IN $access
                RETURN p.name ORDER BY p.name }) AS by
            ORDER BY date IS NULL, date DESC, l.id
            """;

    private static final String COUNTS = """
            RETURN COUNT { MATCH (l:Lesson) WHERE l.access IN $access } AS lessons,
              NOT EXISTS { MATCH (n:Person|Mission|Route|Organisation|Document|Lesson) WHERE n.access IN $access }
                AS empty
            """;

    private final Neo4jClient client;

    RecentLessonQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<RecentLesson> recent(Viewer viewer, int language) {
        return List.copyOf(client.query(RECENT)
                .bindAll(viewer.with("most", MOST, "language", language))
                .fetchAs(RecentLesson.class)
                .mappedBy((types, record) -> lesson(record))
                .all());
    }

    @Transactional(readOnly = true)
    public Counts counts(Viewer viewer) {
        return client.query(COUNTS)
                .bindAll(viewer.with())
                .fetchAs(Counts.class)
                .mappedBy((types, record) -> new Counts(
                        record.get("lessons").asLong(), record.get("empty").asBoolean()))
                .one()
                .orElseThrow();
    }

    private static RecentLesson lesson(Record record) {
        return new RecentLesson(
                Columns.ref(record.get("lesson")),
                Columns.text(record.get("top")),
                Columns.text(record.get("where")),
                Columns.text(record.get("by")),
                Columns.day(record.get("date")));
    }

    /** @param empty whether there is nothing at all to see */
    record Counts(long lessons, boolean empty) {}
}
