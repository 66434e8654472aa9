package org.relais.aliases;

import java.util.List;
import java.util.Map;
import org.relais.kernel.Sensitivity;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What decides under which record another stands; of all records, for nobody is shown it. */
@Component
class HeadsQuery {

    private static final List<String> OPEN =
            List.of("" + Sensitivity.PUBLIC.level(), "" + Sensitivity.INTERNAL.level());

    private static final String RECORDS = """
            MATCH (o:Organisation)-[:JUDGED|STANDS_UNDER]-(:Organisation)
            WITH DISTINCT o
            RETURN o.key AS key, o.access AS access,
              COUNT { MATCH (o)-[:OPERATES]->(a:Activity) WHERE a.access IN $open } AS activities,
              coalesce(head(COLLECT { MATCH (o)-[:STANDS_UNDER]->(h) RETURN h.key }), '') AS head
            """;

    private static final String SAME = """
            MATCH (a:Organisation)-[j:JUDGED {verdict: 'same'}]->(b:Organisation) WHERE j.withdrawnOn IS NULL
            RETURN a.key AS one, b.key AS other, coalesce(j.preferred, '') AS preferred ORDER BY j.key
            """;

    private final Neo4jClient client;

    HeadsQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<Heads.Standing> records() {
        return List.copyOf(client.query(RECORDS)
                .bindAll(Map.of("open", OPEN))
                .fetchAs(Heads.Standing.class)
                .mappedBy((types, record) -> new Heads.Standing(
                        record.get("key").asString(),
                        record.get("access").asString(),
                        record.get("activities").asLong(),
                        record.get("head").asString()))
                .all());
    }

    @Transactional(readOnly = true)
    public List<Heads.Same> same() {
        return List.copyOf(client.query(SAME)
                .fetchAs(Heads.Same.class)
                .mappedBy((types, record) -> new Heads.Same(
                        record.get("one").asString(),
                        record.get("other").asString(),
                        record.get("preferred").asString()))
                .all());
    }
}
