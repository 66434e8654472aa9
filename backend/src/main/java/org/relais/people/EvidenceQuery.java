package org.relais.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.relais.domains.DomainLabels;
import org.relais.graph.Columns;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.Timespan;
import org.relais.people.PersonPage.Piece;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody did, wrote, learned and is said to know. */
@Component
class EvidenceQuery {

    private static final String EVIDENCE = """
            MATCH (p:Person {id: $id}) WHERE p.access IN $access
            CALL (p) {
              MATCH (p)-[e:SERVED_IN]->(m:Mission) WHERE e.access IN $access AND m.access IN $access
                AND coalesce(e.from, $today) <= $today
              RETURN 'mission' AS kind, {type: 'mission', id: m.id,
                title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)} AS about, e AS said, e.role AS role, e.domains AS domains, e.from AS from, e.to AS to
              UNION ALL MATCH (p)-[e:HAS_EXPERTISE]->(d:Domain) WHERE e.access IN $access AND d.access IN $access
              RETURN CASE e.basis WHEN 'declared' THEN 'declared' ELSE 'skill' END AS kind, {type: 'domain', id: d.key,
                title: [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language]} AS about, e AS said, null AS role,
                [d.key] AS domains, e.on AS from, e.on AS to
              UNION ALL MATCH (p)-[e:ATTENDED]->(t:Training) WHERE e.access IN $access AND t.access IN $access
              RETURN 'training' AS kind, {type: 'training', id: t.id, title: t.title} AS about, e AS said, null AS role,
                COLLECT { MATCH (t)-[:TEACHES]->(d:Domain) WHERE d.access IN $access RETURN d.key } AS domains, e.on AS from, e.on AS to
              UNION ALL MATCH (p)-[e:AUTHORED|LEARNED_BY]-(n:Document|Lesson) WHERE n.access IN $access
              RETURN 'document' AS kind, {type: toLower(labels(n)[0]), id: n.id, title: n.title} AS about, n AS said, e.role AS role,
                COLLECT { MATCH (n)-[:ABOUT]->(d:Domain) WHERE d.access IN $access RETURN d.key } AS domains, n.date AS from, n.date AS to
            }
            OPTIONAL MATCH (by:Person {key: said.by}) WHERE by.access IN $access
            RETURN kind, about, said, role, domains, from, to, by.name AS by
            """;

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(
                    (Evidence one) -> end(one.piece().when()))
            .thenComparing(one -> begin(one.piece().when()))
            .reversed()
            .thenComparing(one -> one.piece().about().title())
            .thenComparing(one -> one.piece().about().id());

    private final Neo4jClient client;

    EvidenceQuery(Neo4jClient client) {
        this.client = client;
    }

    /** All that the viewer may see, newest first; what goes on is newer than what ended. */
    @Transactional(readOnly = true)
    public List<Evidence> of(Viewer viewer, String person, LocalDate today, DomainLabels labels, Locale locale) {
        return client
                .query(EVIDENCE)
                .bindAll(viewer.with("id", person, "today", today, "language", LabelLanguage.index(locale)))
                .fetchAs(Evidence.class)
                .mappedBy((types, record) -> evidence(record, labels))
                .all()
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Evidence evidence(Record record, DomainLabels labels) {
        var said = record.get("said");
        var piece = new Piece(
                record.get("kind").asString(),
                Columns.text(said.get("sentence")),
                Columns.ref(record.get("about")),
                Columns.text(record.get("role")),
                labels.of(Columns.strings(record.get("domains"))),
                Columns.text(record.get("by")),
                Columns.span(record.get("from"), record.get("to")),
                Columns.source(said));
        return new Evidence(
                piece,
                Columns.number(said.get("level")),
                Columns.text(said.get("basis")),
                Columns.text(said.get("by")));
    }

    private static LocalDate end(Timespan when) {
        if (when.to() != null) {
            return when.to();
        }
        return when.from() == null ? LocalDate.MIN : LocalDate.MAX;
    }

    private static LocalDate begin(Timespan when) {
        return when.from() == null ? LocalDate.MIN : when.from();
    }
}
