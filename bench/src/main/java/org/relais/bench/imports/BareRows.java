package org.relais.bench.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.relais.graph.Link;
import org.relais.graph.Statement;
import org.relais.ingest.Reading;

/**
 * The rows of a reading by {@code UNWIND} in batches: each organisation, place and activity merged by its key, and
 * the activity's links. Nothing is compared, nothing is told of, a row that says what another said is sent again.
 */
final class BareRows {

    private static final int BATCH = 1000;

    private static final String WRITE = """
            UNWIND $rows AS row
            MERGE (o:Organisation {key: row.organisation.key}) SET o += row.organisation.properties
            MERGE (a:Activity {key: row.key}) SET a += row.properties
            MERGE (o)-[:OPERATES]->(a)
            WITH a, row
            CALL (a, row) { UNWIND row.places AS place
              MERGE (p:Place {key: place.key}) SET p += place.properties MERGE (a)-[:AT]->(p) }
            CALL (a, row) { UNWIND row.domains AS key MATCH (d:Domain {key: key}) MERGE (a)-[:IN]->(d) }
            """;

    private final Driver driver;

    BareRows(Driver driver) {
        this.driver = driver;
    }

    void write(Reading reading) {
        reading.rows().stream()
                .map(row ->
                        row((Statement.OfNode) row.row().subject(), row.row().context()))
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> driver.executableQuery(WRITE)
                        .withParameters(Map.of("rows", batch))
                        .execute());
    }

    private static Map<String, @Nullable Object> row(Statement.OfNode activity, List<Statement.OfNode> context) {
        var row = new HashMap<String, @Nullable Object>(node(activity));
        row.put(
                "organisation",
                context.stream()
                        .filter(node -> node.node().type().equals("Organisation"))
                        .map(BareRows::node)
                        .findFirst()
                        .orElseThrow());
        row.put(
                "places",
                context.stream()
                        .filter(node -> node.node().type().equals("Place"))
                        .map(BareRows::node)
                        .toList());
        row.put("domains", domains(activity.links()));
        return row;
    }

    private static List<String> domains(List<Link> links) {
        var keys = new ArrayList<String>();
        links.stream()
                .filter(link -> link.type().equals("IN"))
                .forEach(link -> keys.add(link.other().key()));
        return keys;
    }

    private static Map<String, @Nullable Object> node(Statement.OfNode node) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("key", node.node().key());
        said.put("properties", new HashMap<>(node.properties()));
        return said;
    }
}
