package org.relais.expertise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of people beside their evidence, gated. */
@Component
class CandidateQuery {

    private static final String BY_ID = """
            MATCH (p:Person) WHERE p.id IN $ids AND p.access IN $access
            RETURN p AS person,
              COLLECT { MATCH (p)-[e:SERVED_IN]->(m:Mission) WHERE e.access IN $access AND m.access IN $access
                AND coalesce(e.to, date('9999-12-31')) >= $today AND coalesce(e.responsibility, '') <> 'support'
                RETURN {mission: m.title, from: e.from, to: e.to} } AS engagements,
              COLLECT { MATCH (p)-[e:HAS_EXPERTISE]->(d:Domain) WHERE e.access IN $access AND e.level IS NOT NULL
                OPTIONAL MATCH (by:Person {key: e.by}) WHERE by.access IN $access
                RETURN {key: d.key, label: [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], level: e.level,
                  basis: e.basis, by: by.name, on: e.on} } AS assessments
            """;

    private static final String COUNT = "MATCH (p:Person) WHERE p.access IN $access RETURN count(p) AS people";

    private final Neo4jClient client;

    CandidateQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Map<String, Candidate> byId(Viewer viewer, Collection<String> ids, LocalDate today, Locale locale) {
        var candidates = new HashMap<String, Candidate>();
        client.query(BY_ID)
                .bindAll(viewer.with("ids", ids, "today", today, "language", LabelLanguage.index(locale)))
                .fetchAs(Candidate.class)
                .mappedBy((types, record) -> candidate(record))
                .all()
                .forEach(candidate -> candidates.put(candidate.person().id(), candidate));
        return candidates;
    }

    @Transactional(readOnly = true)
    public long count(Viewer viewer) {
        return client.query(COUNT)
                .bindAll(viewer.with())
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("people").asLong())
                .one()
                .orElse(0L);
    }

    private static Candidate candidate(Record record) {
        var person = record.get("person");
        return new Candidate(
                new ItemRef(
                        "person",
                        person.get("id").asString(),
                        person.get("name").asString()),
                Columns.text(person.get("profession")),
                Columns.text(person.get("base")),
                person.get("fictional").asBoolean(false),
                Columns.text(person.get("gender")),
                Columns.strings(person.get("languages")),
                Columns.span(person.get("availableFrom"), person.get("availableTo")),
                Columns.day(person.get("availabilityConfirmedOn")),
                Columns.strings(person.get("accepts")),
                Columns.strings(person.get("refuses")),
                Columns.day(person.get("consentOn")),
                record.get("engagements")
                        .asList(at -> new Candidate.Engagement(
                                at.get("mission").asString(""), Columns.span(at.get("from"), at.get("to")))),
                record.get("assessments").asList(CandidateQuery::assessment));
    }

    private static Candidate.Assessment assessment(Value value) {
        return new Candidate.Assessment(
                new ItemRef(
                        "domain",
                        value.get("key").asString(),
                        value.get("label").asString("")),
                value.get("level").asInt(),
                value.get("basis").asString(""),
                Columns.text(value.get("by")),
                Columns.day(value.get("on")));
    }
}
