package org.relais.documents;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.documents.DocumentPage.Author;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document and what it is directly tied to, without its text. */
@Component
class DocumentHeadQuery {

    private static final String HEAD = """
            MATCH (d:Document {id: $id}) WHERE d.access IN $access
            RETURN d AS document,
              COLLECT { MATCH (p:Person)-[e:AUTHORED]->(d) WHERE p.access IN $access
                RETURN {type: 'person', id: p.id, title: p.name, role: e.role}
                ORDER BY e.role <> 'lead', e.role, p.name, p.id } AS authors,
              COLLECT { MATCH (d)-[:SUPERSEDES]->(o:Document) WHERE o.access IN $access
                RETURN {type: 'document', id: o.id, title: o.title} ORDER BY o.date DESC, o.id } AS supersedes,
              COLLECT { MATCH (d)<-[:SUPERSEDES]-(o:Document) WHERE o.access IN $access
                RETURN {type: 'document', id: o.id, title: o.title} ORDER BY o.date DESC, o.id } AS supersededBy,
              COLLECT { MATCH (d)-[:TRANSLATES]-(o:Document) WHERE o.access IN $access
                WITH DISTINCT o ORDER BY o.language, o.title, o.id
                RETURN {type: 'document', id: o.id, title: o.title} } AS translations,
              COLLECT { MATCH (l:Lesson)-[:FROM]->(d) WHERE l.access IN $access
                RETURN {type: 'lesson', id: l.id, title: l.title} ORDER BY l.date DESC, l.title, l.id } AS lessons
            """;

    private final Neo4jClient client;

    DocumentHeadQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Head head(Viewer viewer, String id) {
        return client.query(HEAD)
                .bindAll(viewer.with("id", id))
                .fetchAs(Head.class)
                .mappedBy((types, record) -> head(record))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static Head head(Record record) {
        return new Head(
                record.get("document"),
                record.get("authors")
                        .asList(author -> new Author(
                                Columns.ref(author), author.get("role").asString())),
                Columns.refs(record.get("supersedes")),
                Columns.refs(record.get("supersededBy")),
                Columns.refs(record.get("translations")),
                Columns.refs(record.get("lessons")));
    }

    /** What the query found. */
    record Head(
            Value node,
            List<Author> authors,
            List<ItemRef> supersedes,
            List<ItemRef> supersededBy,
            List<ItemRef> translations,
            List<ItemRef> lessons) {}
}
