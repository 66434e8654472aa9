package org.relais.teams;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has worked with whom: in one mission at one time, or on one document. */
@Component
class CompanionQuery {

    private static final String AMONG = """
            MATCH (a:Person) WHERE a.id IN $ids AND a.access IN $access
            CALL (a) {
              MATCH (a)-[e:SERVED_IN]->(m:Mission)<-[f:SERVED_IN]-(b:Person)
              WHERE e.access IN $access AND m.access IN $access AND f.access IN $access
                AND coalesce(e.from, date('0001-01-01')) <= coalesce(f.to, date('9999-12-31'))
                AND coalesce(f.from, date('0001-01-01')) <= coalesce(e.to, date('9999-12-31'))
              RETURN b
              UNION
              MATCH (a)-[e:AUTHORED]->(d:Document)<-[f:AUTHORED]-(b:Person) WHERE d.access IN $access
              RETURN b
            }
            WITH a, b WHERE b.id IN $ids AND b.access IN $access AND a.id < b.id
            RETURN DISTINCT a.id AS one, b.id AS other
            """;

    private final Neo4jClient client;

    CompanionQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Each pair with the lesser id first. */
    @Transactional(readOnly = true)
    public Set<Pair> among(Viewer viewer, Collection<String> people) {
        return client
                .query(AMONG)
                .bindAll(viewer.with("ids", people))
                .fetchAs(Pair.class)
                .mappedBy((types, record) -> new Pair(
                        record.get("one").asString(), record.get("other").asString()))
                .all()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Two people by their ids, in their order. */
    record Pair(String one, String other) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
