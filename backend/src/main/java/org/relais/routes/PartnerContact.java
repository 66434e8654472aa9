package org.relais.routes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;

/**
 * Whom of an organisation one may ask, and who of us holds the contact.
 *
 * @param stage key of the only stage that it is for; for all of them where absent
 * @param domain the domain that it is for, where it is for one
 * @param holder key of the one who holds it
 */
record PartnerContact(
        String key,
        String name,
        @Nullable String visibility,
        @Nullable LocalDate confirmedOn,
        @Nullable String stage,
        @Nullable String domain,
        String holder,
        ItemRef heldBy) {

    static PartnerContact of(Value value) {
        return new PartnerContact(
                value.get("key").asString(),
                value.get("name").asString(""),
                Columns.text(value.get("visibility")),
                Columns.day(value.get("confirmedOn")),
                Columns.text(value.get("stage")),
                Columns.text(value.get("domain")),
                value.get("holder").asString(""),
                new ItemRef(
                        "person", value.get("id").asString(), value.get("held").asString("")));
    }

    /** The one to ask about a domain at a stage: of this stage before of any, of this domain, the latest confirmed. */
    static Optional<PartnerContact> best(List<PartnerContact> contacts, String stage, String domain) {
        return contacts.stream()
                .filter(contact -> contact.stage == null || contact.stage.equals(stage))
                .min(Comparator.comparing((PartnerContact contact) -> contact.stage == null)
                        .thenComparing(contact -> !domain.equals(contact.domain))
                        .thenComparing(PartnerContact::confirmedOn, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(PartnerContact::name)
                        .thenComparing(contact -> contact.heldBy.id()));
    }
}
