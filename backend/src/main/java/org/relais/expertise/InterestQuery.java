package org.relais.expertise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which domains attract these people, whatever they know of them? */
@Component
class InterestQuery {

    private static final String OF_PEOPLE = """
            MATCH (p:Person) WHERE p.id IN $ids AND p.access IN $access
            RETURN p.id AS person,
              COLLECT { MATCH (p)-[:INTERESTED_IN]->(d:Domain) WHERE d.access IN $access
                WITH DISTINCT d, [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language] AS label ORDER BY label
                RETURN {type: 'domain', id: d.key, title: label} } AS interests
            """;

    private final Neo4jClient client;

    InterestQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Map<String, List<ItemRef>> of(Viewer viewer, Collection<String> ids, Locale locale) {
        var interests = new HashMap<String, List<ItemRef>>();
        client.query(OF_PEOPLE)
                .bindAll(viewer.with("ids", ids, "language", LabelLanguage.index(locale)))
                .fetchAs(Interests.class)
                .mappedBy((types, record) ->
                        new Interests(record.get("person").asString(), Columns.refs(record.get("interests"))))
                .all()
                .forEach(of -> interests.put(of.person(), of.domains()));
        return interests;
    }

    private record Interests(String person, List<ItemRef> domains) {}
}
