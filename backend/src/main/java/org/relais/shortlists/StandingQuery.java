package org.relais.shortlists;

import java.util.Optional;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.graph.Ref;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Where does a person stand on a need's shortlist now, with nobody else changing it? */
@Component
class StandingQuery {

    // Setting the key to itself locks the need, so that two who change its list at once follow each other.
    private static final String STANDING = """
            MATCH (n:Need {id: $need})-[:FOR]->(m:Mission) WHERE n.access IN $access AND m.access IN $access
            WITH DISTINCT n
            MATCH (p:Person {id: $person}) WHERE p.access IN $access
            SET n.key = n.key
            WITH n, p
            OPTIONAL MATCH (n)-[e:SHORTLISTED]->(p)
            OPTIONAL MATCH (s:ShortlistStep {key: e.key + ' ' + e.step})
            RETURN n.id + ' ' + p.id AS key, n.key AS need, p.key AS person, e.state AS state,
              coalesce(e.step, 0) AS step, s.by AS by,
              CASE WHEN n.sensitivity > p.sensitivity THEN n.sensitivity ELSE p.sensitivity END AS sensitivity
            """;

    private final Neo4jClient client;

    StandingQuery(Neo4jClient client) {
        this.client = client;
    }

    /** In the transaction of whoever changes it. */
    Optional<Standing> of(Viewer viewer, String need, String person) {
        return client.query(STANDING)
                .bindAll(viewer.with("need", need, "person", person))
                .fetchAs(Standing.class)
                .mappedBy((types, record) -> standing(record))
                .one();
    }

    private static Standing standing(Record record) {
        var state = record.get("state");
        return new Standing(
                record.get("key").asString(),
                new Ref("Need", record.get("need").asString()),
                new Ref("Person", record.get("person").asString()),
                record.get("sensitivity").asLong(),
                state.isNull() ? null : ShortlistState.ofCode(state.asString()),
                record.get("step").asInt(),
                Columns.text(record.get("by")));
    }
}
