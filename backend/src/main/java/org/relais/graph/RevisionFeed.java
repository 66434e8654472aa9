package org.relais.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String NUMBER = "MATCH (r:Revision) RETURN r.number AS number";

    private static final String ADVANCE = """
            MATCH (r:Revision)
            SET r.number = r.number + 1
            CREATE (:Change {revision: r.number, touched: $touched, entered: $entered, at: $at})
            RETURN r.number AS number
            """;

    private static final String AFTER = """
            MATCH (c:Change) WHERE c.revision > $revision
            RETURN c.revision AS revision, c.touched AS touched
            ORDER BY revision LIMIT $most
            """;

    private static final String ENTERED = """
            MATCH (c:Change) WHERE c.revision > $revision AND size(c.entered) > 0
            WITH c ORDER BY c.revision DESC LIMIT $changes
            RETURN c.revision AS revision, size(c.entered) AS size,
              CASE WHEN size(c.entered) > $most THEN [] ELSE c.entered END AS entered
            ORDER BY revision DESC
            """;

    private static final String TOUCHED = """
            RETURN EXISTS {
              MATCH (c:Change) WHERE c.revision > $since AND c.revision <> $own
                AND any(line IN c.touched WHERE split(line, '/')[0] IN $types)
            } AS touched
            """;

    /** As many changes are looked through for what entered. */
    private static final int LOOKED_THROUGH = 300;

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

    /** How far the graph has come; negative before its first revision. */
    @Transactional(readOnly = true)
    public long revision() {
        return client.query(NUMBER)
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("number").asLong())
                .one()
                .orElse(-1L);
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

    /** What entered the graph after a revision, as far back as that is no more than so many items. */
    @Transactional(readOnly = true)
    public Entered entered(long revision, int most) {
        var changes = client.query(ENTERED)
                .bindAll(Map.of("revision", revision, "most", most, "changes", LOOKED_THROUGH))
                .fetchAs(Entered.Change.class)
                .mappedBy((types, record) -> new Entered.Change(
                        record.get("revision").asLong(),
                        record.get("size").asInt(),
                        record.get("entered")
                                .asList(line -> Touched.parse(line.asString()).id())))
                .all();
        return Entered.of(revision, List.copyOf(changes), most, LOOKED_THROUGH);
    }

    /** Whether items of some types were touched after a revision, but for one. */
    @Transactional(readOnly = true)
    public boolean touched(Set<String> types, long since, long own) {
        return client.query(TOUCHED)
                .bindAll(Map.of("types", List.copyOf(types), "since", since, "own", own))
                .fetchAs(Boolean.class)
                .mappedBy((system, record) -> record.get("touched").asBoolean())
                .one()
                .orElseThrow();
    }

    /** To be called last in a write transaction. */
    long advance(Collection<Touched> touched, Collection<Touched> entered) {
        return client.query(ADVANCE)
                .bind(touched.stream().map(Touched::line).toList())
                .to("touched")
                .bind(entered.stream().map(Touched::line).toList())
                .to("entered")
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
