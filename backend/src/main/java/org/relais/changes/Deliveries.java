package org.relais.changes;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.relais.graph.Fate;
import org.relais.graph.Written;
import org.relais.ingest.Follower;
import org.relais.ingest.Reading;
import org.relais.kernel.Sha256;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each delivery of a table listed. The same table once more is the same delivery, of another run. */
@Component
class Deliveries implements Follower {

    private static final String KNOWN = """
            MATCH (d:Delivery {series: $series}) WITH d ORDER BY d.at DESC LIMIT 1
            WITH d WHERE d.digest = $digest AND d.refused = $refused
            SET d.runs = d.runs + $run
            RETURN count(d) AS known
            """;

    private static final String KEEP = """
            CREATE (:Delivery {series: $series, fileName: $file, digest: $digest, runs: [$run], at: $at, lines: $lines,
              refused: $refused})
            """;

    /** Only the newest of its series: one that came before another is a delivery of its own when it comes again. */
    private static final String AGAIN = """
            MATCH (d:Delivery) WHERE $earlier IN d.runs
            WITH d, NOT EXISTS { (later:Delivery {series: d.series}) WHERE later.at > d.at } AS newest
            SET d.runs = CASE WHEN newest THEN d.runs + $run ELSE d.runs END
            RETURN newest
            """;

    private final Neo4jClient client;

    Deliveries(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public void wrote(String run, String fileName, Reading reading, Written written) {
        if (reading.series().isEmpty()) {
            return;
        }
        var lines = DeliveredLines.of(reading, written).stream()
                .map(DeliveredLines::kept)
                .toList();
        var refused = (long) reading.refused().size() + written.count(Fate.Refused.class);
        var digest = Sha256.hex(String.join("\n", lines));
        if (!isKnown(reading.series(), digest, refused, run)) {
            client.query(KEEP)
                    .bindAll(Map.of(
                            "series", reading.series(),
                            "file", fileName,
                            "digest", digest,
                            "run", run,
                            "at", ZonedDateTime.now(ZoneOffset.UTC),
                            "lines", lines,
                            "refused", refused))
                    .run();
        }
    }

    @Override
    @Transactional
    public boolean cameAgain(String run, String earlier) {
        return client
                .query(AGAIN)
                .bindAll(Map.of("run", run, "earlier", earlier))
                .fetchAs(Boolean.class)
                .mappedBy((types, record) -> record.get("newest").asBoolean())
                .all()
                .stream()
                .allMatch(newest -> newest);
    }

    private boolean isKnown(String series, String digest, long refused, String run) {
        return client.query(KNOWN)
                        .bindAll(Map.of("series", series, "digest", digest, "refused", refused, "run", run))
                        .fetchAs(Long.class)
                        .mappedBy((types, record) -> record.get("known").asLong())
                        .one()
                        .orElse(0L)
                > 0;
    }
}
