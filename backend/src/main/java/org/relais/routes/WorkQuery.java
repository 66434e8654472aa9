package org.relais.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works at the stages that a route has on a day: partners by their activities, we by who serves there, no longer
 * than the mission lasts. What is over is told too, for it says since when nobody is there.
 */
@Component
class WorkQuery {

    private static final String PARTNERS = """
            MATCH (r:Route {id: $id})-[h:HAS_STAGE]->(s:Stage)-[:AT]->(l:Place)<-[:AT]-(a:Activity)
            WHERE r.access IN $access AND s.access IN $access AND l.access IN $access AND a.access IN $access
              AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day
            MATCH (o:Organisation)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a)
            WHERE o.access IN $access AND n.access IN $access AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
            MATCH (a)-[:IN]->(d:Domain)
            WITH s, o, d.top AS domain, collect(DISTINCT a) AS activities
            WITH s, o, activities, domain, head(COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[c:CONTACT]->(h:Person)
                WHERE n.access IN $access AND h.access IN $access AND coalesce(c.stage, s.key) = s.key
                RETURN {name: c.name, visibility: c.visibility, confirmedOn: c.confirmedOn, holder: h.key, id: h.id,
                  held: h.name}
                ORDER BY c.stage IS NULL, c.domain <> domain, c.confirmedOn DESC }) AS contact
            UNWIND activities AS a
            RETURN s.id AS stage, domain, o.id AS id, o.name AS name,
              a {.name, .audience, .from, .to, .state, .reportedOn, .confirmedOn} AS activity, contact
            ORDER BY stage, domain, name, a.from, a.id
            """;

    private static final String OURS = """
            MATCH (r:Route {id: $id})-[h:HAS_STAGE]->(s:Stage)<-[:ON_STAGE]-(m:Mission)
            WHERE r.access IN $access AND s.access IN $access AND m.access IN $access
              AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day AND coalesce(m.to, $day) >= $day
            MATCH (p:Person)-[e:SERVED_IN]->(m) WHERE p.access IN $access AND e.access IN $access
              AND coalesce(e.stage, s.key) = s.key AND coalesce(e.responsibility, '') <> 'support'
              AND coalesce(e.to, $day) >= $day
            UNWIND coalesce(e.domains, []) AS notation
            MATCH (d:Domain {key: notation})
            WITH DISTINCT s, m, p, e, d.top AS domain
            RETURN s.id AS stage, domain, m.id AS id,
              coalesce([m.title, m.titleEn, m.titleAr][$language], m.title) AS name,
              e.role AS role, CASE WHEN m.from > e.from THEN m.from ELSE coalesce(e.from, m.from) END AS from,
              CASE WHEN m.to < e.to THEN m.to ELSE coalesce(e.to, m.to) END AS to, p.id AS person, p.name AS personName
            ORDER BY stage, domain, name, from, personName
            """;

    private final Neo4jClient client;

    WorkQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<WorkRecord> work(Viewer viewer, String route, LocalDate day, Locale locale) {
        var parameters = viewer.with("id", route, "day", day, "language", LabelLanguage.index(locale));
        var work = new ArrayList<WorkRecord>();
        work.addAll(client.query(OURS)
                .bindAll(parameters)
                .fetchAs(WorkRecord.class)
                .mappedBy((types, record) -> ours(record))
                .all());
        work.addAll(client.query(PARTNERS)
                .bindAll(parameters)
                .fetchAs(WorkRecord.class)
                .mappedBy((types, record) -> partners(viewer, record))
                .all());
        return work;
    }

    private static WorkRecord ours(Record record) {
        return new WorkRecord(
                record.get("stage").asString(),
                record.get("domain").asString(),
                new ItemRef(
                        "mission",
                        record.get("id").asString(),
                        record.get("name").asString()),
                true,
                record.get("role").asString(""),
                null,
                Columns.span(record.get("from"), record.get("to")),
                null,
                LocalDate.now(),
                null,
                null,
                new ItemRef(
                        "person",
                        record.get("person").asString(),
                        record.get("personName").asString()));
    }

    private static WorkRecord partners(Viewer viewer, Record record) {
        var activity = record.get("activity");
        var contact = record.get("contact");
        var seen = !contact.isNull()
                && viewer.seesContact(Columns.text(contact.get("visibility")), Columns.text(contact.get("holder")));
        return new WorkRecord(
                record.get("stage").asString(),
                record.get("domain").asString(),
                new ItemRef(
                        "organisation",
                        record.get("id").asString(),
                        record.get("name").asString()),
                false,
                activity.get("name").asString(""),
                Columns.text(activity.get("audience")),
                Columns.span(activity.get("from"), activity.get("to")),
                Columns.text(activity.get("state")),
                Columns.latest(activity.get("reportedOn"), activity.get("confirmedOn")),
                contact.isNull() ? null : Columns.day(contact.get("confirmedOn")),
                seen ? Columns.text(contact.get("name")) : null,
                contact.isNull()
                        ? null
                        : new ItemRef(
                                "person",
                                contact.get("id").asString(),
                                contact.get("held").asString()));
    }
}
