package org.relais.partners;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Columns;
import org.relais.graph.Notes;
import org.relais.graph.Touched;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a contact, an agreement or an activity is still right, as of today, and takes that back.
 * Contributors and above; the fact stays the statement of its source, and who confirmed it is noted.
 */
@Component
public class Confirmation {

    // Setting the key to itself locks the item, so that two who confirm at once follow each other.
    private static final String CONTACT = """
            MATCH (n:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(r:Organisation)<-[:STANDS_UNDER]-{0,1}(o:Organisation)
            WHERE n.access IN $access AND r.access IN $access AND o.access IN $access
              AND EXISTS { (o)-[:CONTACT {key: $key}]->() }
            WITH DISTINCT o
            SET o.key = o.key
            WITH o MATCH (o)-[c:CONTACT {key: $key}]->(h:Person) WHERE h.access IN $access
            RETURN 'CONTACT' AS type, c.key AS key, c.confirmedOn AS on, c.confirmedBy AS by, c.visibility AS visibility,
              h.key AS holder, [] AS told
            """;

    private static final String AGREEMENT = """
            MATCH (n:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(r:Organisation)<-[:STANDS_UNDER]-{0,1}(o:Organisation)
            WHERE n.access IN $access AND r.access IN $access AND o.access IN $access
              AND EXISTS { (o)<-[:AGREEMENT {key: $key}]-() }
            WITH DISTINCT o
            SET o.key = o.key
            WITH o MATCH (m:Mission)-[a:AGREEMENT {key: $key}]->(o) WHERE m.access IN $access
            RETURN 'AGREEMENT' AS type, a.key AS key, a.verifiedOn AS on, a.verifiedBy AS by, 'all' AS visibility,
              null AS holder, [] AS told
            """;

    private static final String ACTIVITY = """
            MATCH (o:Organisation)-[:OPERATES]->(a:Activity {id: $id}) WHERE o.access IN $access AND a.access IN $access
            WITH a, collect(o.id) AS told
            SET a.key = a.key
            RETURN 'Activity' AS type, a.key AS key, a.confirmedOn AS on, a.confirmedBy AS by, 'all' AS visibility,
              null AS holder, told
            """;

    private final Neo4jClient client;
    private final Notes notes;

    Confirmation(Neo4jClient client, Notes notes) {
        this.client = client;
        this.notes = notes;
    }

    /**
     * To confirm twice on a day changes nothing.
     *
     * @throws RelaisException.NotFound without such a fact that the viewer may see
     */
    @Transactional
    public Confirmed confirm(Viewer viewer, Fact fact) {
        viewer.requireConfirmation();
        var today = LocalDate.now();
        var found = find(viewer, fact);
        if (!today.equals(found.on())) {
            note(viewer, fact, found, today, viewer.username());
        }
        return new Confirmed(fact, today, found.on(), found.by());
    }

    /**
     * What stood before stands again.
     *
     * @throws RelaisException.Conflict when somebody else has spoken of it since
     */
    @Transactional
    public void takeBack(Viewer viewer, Confirmed confirmed) {
        viewer.requireConfirmation();
        var found = find(viewer, confirmed.fact());
        if (confirmed.on().equals(confirmed.before())) {
            return;
        }
        if (!confirmed.on().equals(found.on()) || !viewer.username().equals(found.by())) {
            throw RelaisException.conflict("confirmation.changed");
        }
        note(viewer, confirmed.fact(), found, confirmed.before(), confirmed.beforeBy());
    }

    private void note(Viewer viewer, Fact fact, Found found, @Nullable LocalDate on, @Nullable String by) {
        var word = fact.kind() == Fact.Kind.AGREEMENT ? "verified" : "confirmed";
        var noted = new HashMap<String, @Nullable Object>();
        noted.put(word + "On", on);
        noted.put(word + "By", by);
        notes.note(viewer, found.type(), found.key(), noted, found.told());
    }

    private Found find(Viewer viewer, Fact fact) {
        var query = switch (fact.kind()) {
            case CONTACT -> CONTACT;
            case AGREEMENT -> AGREEMENT;
            case ACTIVITY -> ACTIVITY;
        };
        return client.query(query)
                .bindAll(viewer.with("id", fact.item(), "key", fact.key()))
                .fetchAs(Found.class)
                .mappedBy((types, record) -> new Found(
                        record.get("type").asString(),
                        record.get("key").asString(),
                        Columns.day(record.get("on")),
                        Columns.text(record.get("by")),
                        Columns.strings(record.get("told")).stream()
                                .map(id -> new Touched("Organisation", id))
                                .collect(Collectors.toSet()),
                        viewer.seesContact(Columns.text(record.get("visibility")), Columns.text(record.get("holder")))))
                .one()
                .filter(Found::seen)
                .orElseThrow(RelaisException::notFound);
    }

    /** A fact as the graph has it; {@code told} are the partners of whom it is told. */
    private record Found(
            String type,
            String key,
            @Nullable LocalDate on,
            @Nullable String by,
            Set<Touched> told,
            boolean seen) {}
}
