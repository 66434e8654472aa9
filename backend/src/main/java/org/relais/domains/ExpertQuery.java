package org.relais.domains;

import java.util.List;
import org.neo4j.driver.Value;
import org.relais.domains.DomainPage.Expert;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who knows a domain, or one below it: the best-founded first, then the highest level. */
@Component
class ExpertQuery {

    private static final int MOST = 20;

    private static final String EXPERTS = """
            MATCH (p:Person)-[e:HAS_EXPERTISE]->(n:Domain)-[:BROADER]->*(:Domain {id: $id})
            WHERE p.access IN $access AND e.access IN $access AND n.access IN $access
            WITH p, e, CASE e.basis WHEN 'validated' THEN 0 WHEN 'observed' THEN 1 ELSE 2 END AS rank
            ORDER BY rank, coalesce(e.level, 0) DESC
            WITH p, head(collect({basis: e.basis, level: e.level, rank: rank})) AS best
            ORDER BY best.rank, coalesce(best.level, 0) DESC, p.name, p.id
            RETURN collect({person: {type: 'person', id: p.id, title: p.name}, profession: p.profession,
              level: best.level, basis: best.basis})[..$most] AS experts, count(*) AS all
            """;

    private final Neo4jClient client;

    ExpertQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Experts of(Viewer viewer, String domain) {
        return client.query(EXPERTS)
                .bindAll(viewer.with("id", domain, "most", MOST))
                .fetchAs(Experts.class)
                .mappedBy((types, record) -> new Experts(
                        record.get("experts").asList(ExpertQuery::expert),
                        record.get("all").asLong()))
                .one()
                .orElseThrow();
    }

    private static Expert expert(Value value) {
        return new Expert(
                Columns.ref(value.get("person")),
                Columns.text(value.get("profession")),
                Columns.number(value.get("level")),
                value.get("basis").asString(""));
    }

    /** The first of them, and how many there are. */
    record Experts(List<Expert> first, long all) {}
}
