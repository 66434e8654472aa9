package org.relais.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed, in order. One node counts revisions; a writer takes its number as its last act, under
 * that node's lock, which it keeps until it has committed. So numbers become visible in their order,
 * and a reader who has seen <em>n</em> has seen everything before it.
 */
@Component
public class RevisionFeed {

    private static final String STATE = """
            MERGE (r:Revision)
            ON CREATE SET r.number = 0, r.graph = $graph
            RETURN r.number AS number, r.graph AS graph
            """;

    private static final String ADVANCE = """
            MATCH (r:Revision)
            SET r.number = r.number + 1
            CREATE (:Change {revision: r.number, touched: $touched, at: $at})
            RETURN r.number AS number
            """;

    private static final String AFTER = """
            MATCH (c:Change) WHERE c.revision > $revision
            RETURN c.revision AS revision, c.touched AS touched
            ORDER BY revision LIMIT $most
            """;

    private final Neo4jClient client;

    RevisionFeed(Neo4jClient client) {
        this.client = client;
    }

    /** Which graph this is, and how far it has come. */
    @Transactional
    public State state() {
        return client.query(STATE)
                .bind(UUID.randomUUID().toString())
                .to("graph")
                .fetchAs(State.class)
                .mappedBy((types, record) -> new State(
                        record.get("graph").asString(), record.get("number").asLong()))
                .one()
                .orElseThrow();
    }

    /** At most so many changes after a revision, in order. */
    @Transactional(readOnly = true)
    public List<Change> after(long revision, int most) {
        return List.copyOf(client.query(AFTER)
                .bind(revision)
                .to("revision")
                .bind(most)
                .to("most")
                .fetchAs(Change.class)
                .mappedBy((types, record) -> new Change(
                        record.get("revision").asLong(),
                        record.get("touched").asList(Value::asString).stream()
                                .map(Touched::parse)
                                .toList()))
                .all());
    }

    /** To be called last in a write transaction. */
    long advance(Collection<Touched> touched) {
        return client.query(ADVANCE)
                .bind(touched.stream().map(Touched::line).toList())
                .to("touched")
                .bind(ZonedDateTime.now(ZoneOffset.UTC))
                .to("at")
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("number").asLong())
                .one()
                .orElseThrow(() -> new IllegalStateException("The graph has no revision to advance"));
    }

    /** The graph's own identity and its newest revision. */
    public record State(String graph, long revision) {}

    /** One write transaction. */
    public record Change(long revision, List<Touched> touched) {}
}
