package org.relais.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A lesson, where it comes from, who learned it, and which others are near. */
@Component
class LessonQuery {

    private static final int MOST_NEAR = 6;

    private static final String LESSON = """
            MATCH (l:Lesson {id: $id}) WHERE l.access IN $access
            RETURN l AS lesson,
              head(COLLECT { MATCH (l)-[:FROM]->(d:Document) WHERE d.access IN $access
                RETURN {type: 'document', id: d.id, title: d.title} ORDER BY d.key }) AS document,
              COLLECT { MATCH (l)-[:LEARNED_BY]->(p:Person) WHERE p.access IN $access
                RETURN {type: 'person', id: p.id, title: p.name} ORDER BY p.name, p.id } AS learnedBy,
              COLLECT { MATCH (l)-[:ABOUT]->(x:Domain|Stage)<-[:ABOUT]-(o:Lesson)
                WHERE o <> l AND x.access IN $access AND o.access IN $access
                WITH o, count(DISTINCT x) AS shared ORDER BY shared DESC, o.date IS NULL, o.date DESC, o.id LIMIT $most
                RETURN {type: 'lesson', id: o.id, title: o.title} } AS near
            """;

    private final Neo4jClient client;

    LessonQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Found lesson(Viewer viewer, String id) {
        return client.query(LESSON)
                .bindAll(viewer.with("id", id, "most", MOST_NEAR))
                .fetchAs(Found.class)
                .mappedBy((types, record) -> found(record))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static Found found(Record record) {
        var document = record.get("document");
        return new Found(
                record.get("lesson"),
                document.isNull() ? null : Columns.ref(document),
                Columns.refs(record.get("learnedBy")),
                Columns.refs(record.get("near")));
    }

    /** What the query found. */
    record Found(Value node, @Nullable ItemRef document, List<ItemRef> learnedBy, List<ItemRef> near) {}
}
