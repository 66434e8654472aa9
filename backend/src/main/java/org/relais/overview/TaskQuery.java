package org.relais.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.overview.HomePage.Task;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for someone: of each kind the first, the viewer's own before others. */
@Component
class TaskQuery {

    private static final int MOST_OF_A_KIND = 12;

    private static final String CONTACTS = """
            MATCH (o:Organisation)<-[:STANDS_UNDER]-{0,1}(n)-[c:CONTACT]->(h:Person)
            WHERE o.access IN $access AND n.access IN $access AND h.access IN $access
              AND NOT EXISTS { (o)-[:STANDS_UNDER]->() } AND (c.confirmedOn IS NULL OR c.confirmedOn < $verifiedBefore)
            RETURN {type: 'organisation', id: o.id, title: o.name} AS what, c.name AS detail, c.confirmedOn AS due,
              null AS state, h.key = $me AS mine, h.key AS holder, c.visibility AS visibility
            ORDER BY mine DESC, due, o.name, o.id, c.key LIMIT $most
            """;

    private static final String AGREEMENTS = """
            MATCH (m:Mission)-[a:AGREEMENT]->(n)-[:STANDS_UNDER]->{0,1}(o:Organisation)
            WHERE m.access IN $access AND n.access IN $access AND o.access IN $access
              AND NOT EXISTS { (o)-[:STANDS_UNDER]->() } AND (a.state = 'expired' OR a.to <= $soon)
            RETURN {type: 'organisation', id: o.id, title: o.name} AS what, a.to AS due, a.state AS state,
              coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS detail,
              EXISTS { (:Person {key: $me})-[e:SERVED_IN {responsibility: 'lead'}]->(m)
                WHERE e.access IN $access AND coalesce(e.from, $today) <= $today
                  AND coalesce(e.to, $today) >= $today } AS mine
            ORDER BY mine DESC, due, o.name, o.id LIMIT $most
            """;

    private static final String NEEDS = """
            MATCH (n:Need {state: 'open'})-[:FOR]->(m:Mission) WHERE n.access IN $access AND m.access IN $access
            RETURN {type: 'need', id: n.id, title: coalesce([n.role, n.roleEn][$language], n.role)} AS what,
              n.from AS due, n.state AS state, coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS detail,
              EXISTS { (:Person {key: $me})-[e:SERVED_IN {responsibility: 'lead'}]->(m)
                WHERE e.access IN $access AND coalesce(e.from, $today) <= $today
                  AND coalesce(e.to, $today) >= $today } AS mine
            ORDER BY mine DESC, due, n.role, n.id LIMIT $most
            """;

    private static final String DOCUMENTS = """
            MATCH (d:Document) WHERE d.access IN $access AND coalesce(d.state, '') <> 'superseded'
              AND (d.state IN ['to-review', 'in-review'] OR d.reviewBy < $today)
            RETURN {type: 'document', id: d.id, title: d.title} AS what, d.reviewBy AS due, d.state AS state,
              head(COLLECT { MATCH (p:Person)-[e:AUTHORED]->(d) WHERE p.access IN $access
                RETURN p.name ORDER BY e.role <> 'lead', p.name }) AS detail,
              EXISTS { (:Person {key: $me})-[:AUTHORED {role: 'lead'}]->(d) } AS mine
            ORDER BY mine DESC, due, d.title, d.id LIMIT $most
            """;

    private static final String LED = """
            MATCH (:Person {key: $me})-[e:SERVED_IN {responsibility: 'lead'}]->(m:Mission) WHERE m.access IN $access
              AND e.access IN $access AND coalesce(e.from, $today) <= $today AND coalesce(e.to, $today) >= $today
            RETURN DISTINCT m.id AS id
            """;

    private final Neo4jClient client;

    TaskQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<Task> tasks(Viewer viewer, LocalDate today, int language) {
        var tasks = new ArrayList<Task>();
        tasks.addAll(ask(CONTACTS, "contact", viewer, today, language));
        tasks.addAll(ask(AGREEMENTS, "agreement", viewer, today, language));
        tasks.addAll(ask(NEEDS, "need", viewer, today, language));
        tasks.addAll(ask(DOCUMENTS, "document", viewer, today, language));
        return tasks;
    }

    /** Ids of the missions that the viewer leads. */
    @Transactional(readOnly = true)
    public List<String> led(Viewer viewer, LocalDate today) {
        var me = viewer.personKey();
        return me == null
                ? List.of()
                : List.copyOf(client.query(LED)
                        .bindAll(viewer.with("me", me, "today", today))
                        .fetchAs(String.class)
                        .mappedBy((types, record) -> record.get("id").asString())
                        .all());
    }

    private List<Task> ask(String query, String kind, Viewer viewer, LocalDate today, int language) {
        var me = viewer.personKey();
        return List.copyOf(client.query(query)
                .bindAll(viewer.with(
                        "me",
                        me == null ? "" : me,
                        "today",
                        today,
                        "verifiedBefore",
                        today.minusMonths(6),
                        "soon",
                        today.plusDays(90),
                        "language",
                        language,
                        "most",
                        MOST_OF_A_KIND))
                .fetchAs(Task.class)
                .mappedBy((types, record) -> task(kind, record, viewer, today))
                .all());
    }

    private static Task task(String kind, Record record, Viewer viewer, LocalDate today) {
        var due = Columns.day(record.get("due"));
        return new Task(
                kind,
                Columns.ref(record.get("what")),
                kind.equals("contact") ? contactSeen(record, viewer) : Columns.text(record.get("detail")),
                kind.equals("contact") ? Freshness.confirmed(due, today) : Freshness.until(due, today),
                due,
                Columns.text(record.get("state")),
                record.get("mine").asBoolean());
    }

    private static @Nullable String contactSeen(Record record, Viewer viewer) {
        var seen = viewer.seesContact(Columns.text(record.get("visibility")), Columns.text(record.get("holder")));
        return seen ? Columns.text(record.get("detail")) : null;
    }
}
