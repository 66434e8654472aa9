package org.relais.aliases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said of records that the viewer may see? Of one that they may not see nothing was said. */
@Component
class JudgementQuery {

    private static final String JUDGED = """
            MATCH (a:Organisation)-[j:JUDGED]->(b:Organisation) WHERE a.access IN $access AND b.access IN $access
            RETURN j AS judgement, {type: 'organisation', id: a.id, title: a.name} AS one,
              {type: 'organisation', id: b.id, title: b.name} AS other
            ORDER BY coalesce(j.withdrawnOn, j.on) DESC, j.key
            """;

    private static final String RECORDS = """
            MATCH (o:Organisation) WHERE o.id IN $ids AND o.access IN $access
            RETURN o.id AS id, o.key AS key, o.name AS name
            """;

    // Setting the key to itself locks what was ever judged, in one order: judgements follow each other.
    private static final String LOCK = """
            MATCH (o:Organisation) WHERE o.id IN $ids OR EXISTS { (o)-[:JUDGED]-() }
            WITH o ORDER BY o.id
            SET o.key = o.key
            RETURN count(o) AS locked
            """;

    private final Neo4jClient client;

    JudgementQuery(Neo4jClient client) {
        this.client = client;
    }

    /** The latest first, those taken back included. */
    @Transactional(readOnly = true)
    public List<NameJudgement> all(Viewer viewer) {
        return List.copyOf(client.query(JUDGED)
                .bindAll(viewer.with())
                .fetchAs(NameJudgement.class)
                .mappedBy((types, record) -> judgement(record))
                .all());
    }

    @Transactional(readOnly = true)
    public Optional<Judged> find(Viewer viewer, String id) {
        return client.query(RECORDS)
                .bindAll(viewer.with("ids", List.of(id)))
                .fetchAs(Judged.class)
                .mappedBy((types, record) -> new Judged(
                        record.get("id").asString(),
                        record.get("key").asString(),
                        record.get("name").asString()))
                .one();
    }

    @Transactional
    public void lock(List<String> ids) {
        client.query(LOCK).bindAll(Map.of("ids", ids)).run();
    }

    private static NameJudgement judgement(Record record) {
        var said = record.get("judgement");
        return new NameJudgement(
                said.get("key").asString(),
                Columns.ref(record.get("one")),
                Columns.ref(record.get("other")),
                Verdict.ofCode(said.get("verdict").asString()),
                Columns.text(said.get("why")),
                said.get("by").asString(),
                said.get("on").asLocalDate(),
                Columns.text(said.get("withdrawnBy")),
                Columns.day(said.get("withdrawnOn")));
    }

    /** A record by its id, its key and its name. */
    record Judged(String id, String key, String name) {}
}
