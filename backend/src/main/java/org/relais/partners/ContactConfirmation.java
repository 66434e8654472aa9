package org.relais.partners;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.RelaisException;
import org.relais.schema.Schema;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a contact is still right, as of today. */
@Component
public class ContactConfirmation {

    private static final String TYPE = "CONTACT";

    // Setting the key to itself locks the organisation, so that two who confirm at once follow each other.
    private static final String CONTACT = """
            MATCH (o:Organisation {id: $id}) WHERE o.access IN $access
            SET o.key = o.key
            WITH o MATCH (o)-[c:CONTACT {key: $key}]->(h:Person) WHERE h.access IN $access
            RETURN o.key AS organisation, h.key AS holder, properties(c) AS contact
            """;

    private final Neo4jClient client;
    private final GraphWriter writer;
    private final Schema schema;

    ContactConfirmation(Neo4jClient client, GraphWriter writer, Schema schema) {
        this.client = client;
        this.writer = writer;
        this.schema = schema;
    }

    /**
     * Contributors and above. The confirmed contact is from now on the statement of who confirmed it.
     *
     * @throws RelaisException.NotFound without such a contact that the viewer may see
     */
    @Transactional
    public void confirm(Viewer viewer, String organisationId, String contactKey) {
        viewer.requireConfirmation();
        var today = LocalDate.now();
        var statement = client.query(CONTACT)
                .bindAll(viewer.with("id", organisationId, "key", contactKey))
                .fetchAs(Statement.OfEdge.class)
                .mappedBy((types, record) -> confirmed(viewer, contactKey, record, today))
                .one()
                .orElseThrow(RelaisException::notFound);
        writer.write(
                List.of(Row.of(viewer.username(), statement)),
                new Provenance("confirmation", "Relais", today),
                Progress.SILENT);
    }

    private Statement.OfEdge confirmed(Viewer viewer, String key, Record record, LocalDate today) {
        var contact = record.get("contact");
        var holder = record.get("holder").asString();
        if (!viewer.seesContact(Columns.text(contact.get("visibility")), holder)) {
            throw RelaisException.notFound();
        }
        return new Statement.OfEdge(
                TYPE,
                key,
                new Ref("Organisation", record.get("organisation").asString()),
                new Ref("Person", holder),
                stated(contact.asMap(), today));
    }

    /** What the edge says, without its book-keeping. */
    private Map<String, @Nullable Object> stated(Map<String, Object> contact, LocalDate today) {
        var stated = new HashMap<String, @Nullable Object>(contact);
        stated.keySet().retainAll(schema.edge(TYPE).properties().keySet());
        stated.put("confirmedOn", today);
        return stated;
    }
}
