package org.relais.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Which tables came, and what each listed. */
@Component
class DeliveryQuery {

    private static final String ALL = """
            MATCH (d:Delivery)
            RETURN d.runs[-1] AS run, d.runs AS runs, d.fileName AS fileName, d.at AS at, d.series AS series,
              d.refused AS refused
            ORDER BY d.at DESC
            """;

    private static final String LINES = """
            MATCH (d:Delivery) WHERE $run IN d.runs RETURN d.lines AS lines ORDER BY d.at DESC LIMIT 1
            """;

    private final Neo4jClient client;

    DeliveryQuery(Neo4jClient client) {
        this.client = client;
    }

    /** The newest first. */
    List<Delivered> all() {
        return List.copyOf(client.query(ALL)
                .fetchAs(Delivered.class)
                .mappedBy((types, record) -> new Delivered(
                        new TableRef(
                                record.get("run").asString(),
                                record.get("fileName").asString(),
                                record.get("at").asZonedDateTime().toInstant(),
                                record.get("series").asString()),
                        record.get("runs").asList(Value::asString),
                        record.get("refused").asLong()))
                .all());
    }

    List<DeliveredLine> lines(String run) {
        return client.query(LINES)
                .bindAll(Map.of("run", run))
                .fetchAs(Lines.class)
                .mappedBy((types, record) -> new Lines(record.get("lines").asList(Value::asString)))
                .one()
                .map(found -> found.kept().stream().map(DeliveredLines::read).toList())
                .orElse(List.of());
    }

    /** A delivery without its lines. */
    record Delivered(TableRef table, List<String> runs, long refused) {

        /** The one before it of the same series, among those that are the newest first. */
        Optional<Delivered> before(List<Delivered> all) {
            return earlier(all)
                    .filter(other -> other.table().series().equals(table.series()))
                    .findFirst();
        }

        java.util.stream.Stream<Delivered> earlier(List<Delivered> all) {
            return all.stream().filter(other -> other.table().at().isBefore(table.at()));
        }
    }

    private record Lines(List<String> kept) {}
}
