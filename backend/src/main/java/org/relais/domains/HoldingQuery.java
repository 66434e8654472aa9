package org.relais.domains;

import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons and documents about a domain or one below it, newest first, and the partners most active in it. */
@Component
class HoldingQuery {

    private static final int MOST = 20;

    private static final String HELD = """
            MATCH (d:Domain {id: $id}) WHERE d.access IN $access
            CALL (d) { MATCH (l:Lesson)-[:ABOUT]->(n:Domain)-[:BROADER]->*(d) WHERE l.access IN $access
                AND n.access IN $access
              WITH DISTINCT l ORDER BY l.date IS NULL, l.date DESC, l.id
              RETURN collect({type: 'lesson', id: l.id, title: l.title})[..$most] AS lessons, count(*) AS allLessons }
            CALL (d) { MATCH (t:Document)-[:ABOUT]->(n:Domain)-[:BROADER]->*(d) WHERE t.access IN $access
                AND n.access IN $access
              WITH DISTINCT t ORDER BY t.date IS NULL, t.date DESC, t.id
              RETURN collect({type: 'document', id: t.id, title: t.title})[..$most] AS documents,
                count(*) AS allDocuments }
            CALL (d) { MATCH (o:Organisation)<-[:STANDS_UNDER]-{0,1}(m)-[:OPERATES]->(a:Activity)-[:IN]->(n:Domain)
                -[:BROADER]->*(d)
              WHERE o.access IN $access AND m.access IN $access AND a.access IN $access AND n.access IN $access
                AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
              WITH o, count(DISTINCT a) AS work ORDER BY work DESC, o.name, o.id
              RETURN collect({type: 'organisation', id: o.id, title: o.name})[..$most] AS partners,
                count(*) AS allPartners }
            RETURN lessons, allLessons, documents, allDocuments, partners, allPartners
            """;

    private final Neo4jClient client;

    HoldingQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Holdings of(Viewer viewer, String domain) {
        return client.query(HELD)
                .bindAll(viewer.with("id", domain, "most", MOST))
                .fetchAs(Holdings.class)
                .mappedBy((types, record) -> new Holdings(
                        some(record, "lessons", "allLessons"),
                        some(record, "documents", "allDocuments"),
                        some(record, "partners", "allPartners")))
                .one()
                .orElseThrow();
    }

    private static Some some(Record record, String first, String all) {
        return new Some(Columns.refs(record.get(first)), record.get(all).asLong());
    }

    /** What there is of each kind. */
    record Holdings(Some lessons, Some documents, Some partners) {}

    /** The first of a kind, and how many there are. */
    record Some(List<ItemRef> first, long all) {}
}
