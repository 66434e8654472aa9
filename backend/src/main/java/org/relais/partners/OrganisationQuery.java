package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.partners.OrganisationPage.Agreement;
import org.relais.partners.OrganisationPage.Contact;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One partner with its agreements, its contacts and what was written about it. */
@Component
class OrganisationQuery {

    private static final String WRITTEN = """
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)<-[:ABOUT]-(d:Document)
                WHERE n.access IN $access AND d.access IN $access
                WITH DISTINCT d ORDER BY d.date IS NULL, d.date DESC, d.id
                RETURN {type: 'document', id: d.id, title: d.title} } AS documents,
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)<-[:ABOUT]-(l:Lesson)
                WHERE n.access IN $access AND l.access IN $access
                WITH DISTINCT l ORDER BY l.date IS NULL, l.date DESC, l.id
                RETURN {type: 'lesson', id: l.id, title: l.title} } AS lessons
            """;

    // All that is said of the records that stand under it is said of the organisation.
    private static final String ORGANISATION = """
            MATCH (r:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(o:Organisation)
            WHERE r.access IN $access AND o.access IN $access AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
            RETURN o AS organisation,
              COUNT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a:Activity)
                WHERE n.access IN $access AND a.access IN $access } AS activities,
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)<-[a:AGREEMENT]-(m:Mission)
                WHERE n.access IN $access AND m.access IN $access
                RETURN {key: a.key, subject: a.subject, state: a.state, from: a.from, to: a.to, verifiedOn: a.verifiedOn,
                  mission: {type: 'mission', id: m.id,
                    title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)}}
                ORDER BY a.to, a.key } AS agreements,
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[c:CONTACT]->(h:Person)
                WHERE n.access IN $access AND h.access IN $access
                RETURN {contact: c, holder: h.key, heldBy: {type: 'person', id: h.id, title: h.name}}
                ORDER BY c.confirmedOn IS NULL, c.confirmedOn DESC, c.key } AS contacts,
            """ + WRITTEN;

    private final Neo4jClient client;
    private final ActivityQuery activities;

    OrganisationQuery(Neo4jClient client, ActivityQuery activities) {
        this.client = client;
        this.activities = activities;
    }

    @Transactional(readOnly = true)
    public OrganisationPage page(Viewer viewer, String id, Locale locale) {
        var today = LocalDate.now();
        var first = activities.first(viewer, id, today, locale);
        return client.query(ORGANISATION)
                .bindAll(viewer.with("id", id, "language", LabelLanguage.index(locale)))
                .fetchAs(OrganisationPage.class)
                .mappedBy((types, record) -> page(viewer, record, first, today))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static OrganisationPage page(
            Viewer viewer, Record record, List<OrganisationPage.Activity> activities, LocalDate today) {
        var organisation = record.get("organisation");
        return new OrganisationPage(
                organisation.get("id").asString(),
                organisation.get("key").asString(),
                organisation.get("name").asString(),
                Columns.text(organisation.get("acronym")),
                Columns.text(organisation.get("kind")),
                Sensitivity.ofLevel(organisation.get("sensitivity").asInt()),
                organisation.get("fictional").asBoolean(false),
                activities,
                record.get("activities").asLong(),
                record.get("agreements").asList(value -> agreement(value, today)),
                record.get("contacts").asList(held -> contact(viewer, held, today)),
                Columns.refs(record.get("documents")),
                Columns.refs(record.get("lessons")),
                Columns.source(organisation));
    }

    private static Agreement agreement(Value value, LocalDate today) {
        var verified = Columns.day(value.get("verifiedOn"));
        return new Agreement(
                value.get("key").asString(),
                Columns.ref(value.get("mission")),
                Columns.text(value.get("subject")),
                value.get("state").asString(""),
                Columns.span(value.get("from"), value.get("to")),
                verified,
                Freshness.confirmed(verified, today));
    }

    private static Contact contact(Viewer viewer, Value held, LocalDate today) {
        var contact = held.get("contact");
        var confirmed = Columns.day(contact.get("confirmedOn"));
        var seen = viewer.seesContact(
                Columns.text(contact.get("visibility")), held.get("holder").asString());
        return new Contact(
                seen ? contact.get("key").asString() : "",
                seen ? contact.get("name").asString("") : "",
                Columns.text(contact.get("function")),
                seen ? Columns.text(contact.get("email")) : null,
                seen ? Columns.text(contact.get("phone")) : null,
                !seen,
                Columns.ref(held.get("heldBy")),
                confirmed,
                Freshness.confirmed(confirmed, today));
    }
}
