package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.partners.Fact;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which partners work at the stages that a route has on a day? What is over is told too, for it says since when nobody
 * is there. An organisation is a row with all its work and contacts: told once, not once for each activity.
 */
@Component
class PartnerWorkQuery {

    // Work is a list, not a map: bench/routes took a fifth longer to read 5,000 maps.
    private static final String PARTNERS = """
            MATCH (r:Route {id: $id})-[h:HAS_STAGE]->(s:Stage)-[:AT]->(l:Place)<-[:AT]-(a:Activity)
            WHERE r.access IN $access AND s.access IN $access AND l.access IN $access AND a.access IN $access
              AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day
            WITH DISTINCT s, a
            MATCH (a)-[:IN]->(d:Domain)
            WITH DISTINCT s, a, d.top AS domain
            MATCH (n:Organisation)-[:OPERATES]->(a) WHERE n.access IN $access
            WITH n, collect([s.id, s.key, domain, a.name, a.audience, a.from, a.to, a.state, a.reportedOn,
              a.confirmedOn, a.id]) AS work
            MATCH (n)-[:STANDS_UNDER]->{0,1}(o:Organisation)
            WHERE o.access IN $access AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
            RETURN o.id AS id, o.name AS name, work,
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(x)-[c:CONTACT]->(h:Person)
                WHERE x.access IN $access AND h.access IN $access
                RETURN c {.key, .name, .visibility, .confirmedOn, .stage, .domain, holder: h.key, id: h.id, held: h.name} }
                AS contacts
            """;

    private final Neo4jClient client;

    PartnerWorkQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<WorkRecord> work(Viewer viewer, String route, LocalDate day) {
        return client
                .query(PARTNERS)
                .bindAll(viewer.with("id", route, "day", day))
                .fetchAs(Partner.class)
                .mappedBy((types, record) -> Partner.of(record))
                .all()
                .stream()
                .flatMap(partner -> partner.records(viewer))
                .sorted(WorkRecord.BY_NAME)
                .toList();
    }

    /** An organisation with what it does along the route. */
    private record Partner(ItemRef organisation, List<Value> work, List<PartnerContact> contacts) {

        static Partner of(Record record) {
            return new Partner(
                    new ItemRef(
                            "organisation",
                            record.get("id").asString(),
                            record.get("name").asString()),
                    record.get("work").asList(value -> value),
                    record.get("contacts").asList(PartnerContact::of));
        }

        Stream<WorkRecord> records(Viewer viewer) {
            return work.stream().map(one -> record(viewer, one));
        }

        private WorkRecord record(Viewer viewer, Value one) {
            var domain = one.get(2).asString();
            var contact = PartnerContact.best(contacts, one.get(1).asString(), domain);
            var seen = contact.filter(known -> viewer.seesContact(known.visibility(), known.holder()));
            return new WorkRecord(
                    one.get(0).asString(),
                    domain,
                    organisation,
                    false,
                    one.get(3).asString(""),
                    Columns.text(one.get(4)),
                    Columns.span(one.get(5), one.get(6)),
                    Columns.text(one.get(7)),
                    Columns.latest(one.get(8), one.get(9)),
                    contact.map(PartnerContact::confirmedOn).orElse(null),
                    seen.map(PartnerContact::name).orElse(null),
                    contact.map(PartnerContact::heldBy).orElse(null),
                    seen.map(known -> Fact.contact(organisation.id(), known.key()))
                            .orElseGet(() -> Fact.activity(one.get(10).asString())));
        }
    }
}
