package org.relais.domains;

import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which labels do domains have beyond those that ship: of editors, then of outside concepts that are the same? */
@Component
class AddedLabelQuery {

    private static final String ADDED = """
            CALL () {
              MATCH (s:Synonym)-[:NAMES]->(d:Domain)
              RETURN 0 AS rank, d.key AS domain, s.label + '@' + s.language AS label
              UNION ALL
              MATCH (d:Domain)-[:MATCHES {kind: 'exact'}]->(o:OutsideConcept)
              UNWIND o.prefLabels + coalesce(o.altLabels, []) AS label
              RETURN 1 AS rank, d.key AS domain, label
            }
            RETURN DISTINCT rank, domain, label ORDER BY rank, domain, label
            """;

    private final Neo4jClient client;

    AddedLabelQuery(Neo4jClient client) {
        this.client = client;
    }

    /** In a transaction of its own: it is asked when another has just ended. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Label> all() {
        return client
                .query(ADDED)
                .fetchAs(Label.class)
                .mappedBy((types, record) -> Label.of(
                        record.get("domain").asString(), record.get("label").asString()))
                .all()
                .stream()
                .toList();
    }

    /** A label of a domain in a language. */
    record Label(String domain, String language, String text) {

        static Label of(String domain, String tagged) {
            var at = tagged.lastIndexOf('@');
            return new Label(domain, tagged.substring(at + 1), tagged.substring(0, at));
        }
    }
}
