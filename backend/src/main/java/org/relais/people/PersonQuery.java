package org.relais.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.domains.DomainLabels;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.people.PersonPage.Availability;
import org.relais.people.PersonPage.ContactDetail;
import org.relais.people.PersonPage.Engagement;
import org.relais.people.PersonPage.Language;
import org.relais.people.PersonPage.Mobility;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is this, and how do we know? */
@Component
public class PersonQuery {

    private static final String PERSON = """
            MATCH (p:Person {id: $id}) WHERE p.access IN $access
            RETURN p AS person,
              COLLECT { MATCH (p)-[:INTERESTED_IN]->(d:Domain) WHERE d.access IN $access
                RETURN d.key ORDER BY [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language] } AS interests,
              COLLECT { MATCH (p)-[e:SERVED_IN]->(m:Mission) WHERE e.access IN $access AND m.access IN $access
                AND coalesce(e.to, $today) >= $today AND coalesce(e.responsibility, '') <> 'support'
                RETURN {mission: {type: 'mission', id: m.id,
                  title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)},
                  role: e.role, from: e.from, to: e.to}
                ORDER BY e.from, e.key } AS engagements
            """;

    private final Neo4jClient client;
    private final EvidenceQuery evidence;
    private final Vocabulary vocabulary;

    PersonQuery(Neo4jClient client, EvidenceQuery evidence, Vocabulary vocabulary) {
        this.client = client;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
    }

    /** @throws RelaisException.NotFound when there is no such person for this viewer */
    @Transactional(readOnly = true)
    public PersonPage page(Viewer viewer, String id, Locale locale) {
        var today = LocalDate.now();
        var labels = new DomainLabels(vocabulary, locale);
        var known = evidence.of(viewer, id, today, labels, locale);
        return client.query(PERSON)
                .bindAll(viewer.with("id", id, "today", today, "language", LabelLanguage.index(locale)))
                .fetchAs(PersonPage.class)
                .mappedBy((types, record) -> page(viewer, record, known, labels, today))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static PersonPage page(
            Viewer viewer, Record record, List<Evidence> known, DomainLabels labels, LocalDate today) {
        var person = record.get("person");
        return new PersonPage(
                person.get("id").asString(),
                person.get("key").asString(),
                person.get("name").asString(),
                Columns.text(person.get("profession")),
                Columns.text(person.get("cellRole")),
                Columns.text(person.get("base")),
                Columns.text(person.get("country")),
                Columns.text(person.get("about")),
                Columns.day(person.get("consentOn")),
                person.get("clearance").isNull()
                        ? null
                        : Sensitivity.ofLevel(person.get("clearance").asInt()),
                Sensitivity.ofLevel(person.get("sensitivity").asInt()),
                person.get("fictional").asBoolean(false),
                Columns.strings(person.get("languages")).stream()
                        .map(PersonQuery::language)
                        .toList(),
                Columns.text(person.get("languagesSource")),
                Stream.of("email", "phone")
                        .flatMap(kind -> contact(viewer, person, kind))
                        .toList(),
                new Mobility(Columns.strings(person.get("accepts")), Columns.strings(person.get("refuses"))),
                availability(person, record.get("engagements"), today),
                new SkillLines(labels, today).of(known),
                labels.of(Columns.strings(record.get("interests"))),
                known.stream().map(Evidence::piece).toList(),
                Columns.source(person));
    }

    private static Language language(String tagAndLevel) {
        var parts = tagAndLevel.split(":", 2);
        return new Language(parts[0], parts.length == 1 || parts[1].isBlank() ? null : parts[1]);
    }

    private static Stream<ContactDetail> contact(Viewer viewer, Value person, String kind) {
        // Whoever left it open meant human resources: the narrowest circle.
        var visibility = person.get(kind + "Visibility").asString("hr");
        var seen = viewer.seesContact(visibility, person.get("key").asString());
        return Stream.ofNullable(Columns.text(person.get(kind)))
                .map(value -> new ContactDetail(kind, seen ? value : null, visibility));
    }

    private static Availability availability(Value person, Value engagements, LocalDate today) {
        var confirmed = Columns.day(person.get("availabilityConfirmedOn"));
        return new Availability(
                free(person),
                confirmed,
                Freshness.confirmed(confirmed, today),
                engagements.asList(at -> new Engagement(
                        Columns.ref(at.get("mission")),
                        at.get("role").asString(""),
                        Columns.span(at.get("from"), at.get("to")))));
    }

    private static @Nullable Timespan free(Value person) {
        var free = Columns.span(person.get("availableFrom"), person.get("availableTo"));
        return free.equals(Timespan.ALWAYS) ? null : free;
    }
}
