package org.relais.expertise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.Timespan;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of people beside their evidence, gated. */
@Component
class CandidateQuery {

    /** In one row, for a row each would be a waking of this thread each; only what the question looks at. */
    private static final String BY_ID = """
            MATCH (p:Person) WHERE p.id IN $ids AND p.access IN $access
            RETURN collect({id: p.id, name: p.name, profession: p.profession, base: p.base, fictional: p.fictional,
              gender: p.gender, languages: p.languages, free: [p.availableFrom, p.availableTo],
              confirmedOn: p.availabilityConfirmedOn, accepts: p.accepts, refuses: p.refuses, consentOn: p.consentOn,
              engagements: COLLECT { MATCH (p)-[e:SERVED_IN]->(m:Mission)
                WHERE $timed AND coalesce(e.to, $to) >= $from AND coalesce(e.from, $from) <= $to
                  AND e.access IN $access AND m.access IN $access AND coalesce(e.responsibility, '') <> 'support'
                RETURN {mission: m.title, from: e.from, to: e.to} },
              assessments: COLLECT { MATCH (p)-[e:HAS_EXPERTISE]->(d:Domain)
                WHERE d.key IN $domains AND e.access IN $access AND e.level IS NOT NULL
                OPTIONAL MATCH (by:Person {key: e.by}) WHERE by.access IN $access
                RETURN {key: d.key, label: [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], level: e.level,
                  basis: e.basis, by: by.name, on: e.on} }}) AS people
            """;

    private static final String COUNT = "MATCH (p:Person) WHERE p.access IN $access RETURN count(p) AS people";

    private final Neo4jClient client;

    CandidateQuery(Neo4jClient client) {
        this.client = client;
    }

    /** People by their id, with where they are bound while they are wanted, and their levels in what is asked. */
    @Transactional(readOnly = true)
    public Map<String, Candidate> byId(
            Viewer viewer, Collection<String> ids, ExpertRequest request, LocalDate today, Locale locale) {
        return client.query(BY_ID)
                .bindAll(viewer.with(
                        "ids",
                        ids,
                        "timed",
                        !request.window().equals(Timespan.ALWAYS),
                        "from",
                        first(request.window(), today),
                        "to",
                        last(request.window()),
                        "domains",
                        request.domains().stream()
                                .map(ExpertRequest.Wanted::notation)
                                .toList(),
                        "language",
                        LabelLanguage.index(locale)))
                .fetchAs(Candidates.class)
                .mappedBy((types, record) -> new Candidates(record.get("people").asList(CandidateQuery::candidate)))
                .one()
                .orElseThrow()
                .byId();
    }

    /** Nothing in the past binds anybody. */
    private static LocalDate first(Timespan window, LocalDate today) {
        return window.from() == null || window.from().isBefore(today) ? today : window.from();
    }

    private static LocalDate last(Timespan window) {
        return Objects.requireNonNullElse(window.to(), LocalDate.of(9999, 12, 31));
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

    private static Candidate candidate(Value person) {
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
                Columns.span(person.get("free").get(0), person.get("free").get(1)),
                Columns.day(person.get("confirmedOn")),
                Columns.strings(person.get("accepts")),
                Columns.strings(person.get("refuses")),
                Columns.day(person.get("consentOn")),
                person.get("engagements")
                        .asList(at -> new Candidate.Engagement(
                                at.get("mission").asString(""), Columns.span(at.get("from"), at.get("to")))),
                person.get("assessments").asList(CandidateQuery::assessment));
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

    private record Candidates(List<Candidate> people) {

        Map<String, Candidate> byId() {
            return people.stream()
                    .collect(Collectors.toMap(candidate -> candidate.person().id(), candidate -> candidate));
        }
    }
}
