package org.relais.aliases;

import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.aliases.NameSuggestion.Side;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which records of organisations are there, where does each work, and in which domains? */
@Component
class SideQuery {

    private static final String ALL = """
            MATCH (o:Organisation) WHERE o.access IN $access
            RETURN o AS record,
              COUNT { MATCH (o)-[:OPERATES]->(a:Activity) WHERE a.access IN $access } AS activities,
              COLLECT { MATCH (o)-[:OPERATES]->(a:Activity)-[:AT]->(p:Place) WHERE a.access IN $access
                AND p.access IN $access AND p.country IS NOT NULL RETURN DISTINCT p.country } AS countries,
              COLLECT { MATCH (o)-[:OPERATES]->(a:Activity)-[:IN]->(d:Domain) WHERE a.access IN $access
                AND d.access IN $access AND d.top IS NOT NULL RETURN DISTINCT d.top } AS tops
            ORDER BY o.name, o.id
            """;

    private final Neo4jClient client;

    SideQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<Side> all(Viewer viewer) {
        return List.copyOf(client.query(ALL)
                .bindAll(viewer.with())
                .fetchAs(Side.class)
                .mappedBy((types, record) -> side(record))
                .all());
    }

    private static Side side(Record record) {
        var organisation = record.get("record");
        return new Side(
                new ItemRef(
                        "organisation",
                        organisation.get("id").asString(),
                        organisation.get("name").asString()),
                Columns.text(organisation.get("acronym")),
                Columns.text(organisation.get("kind")),
                organisation.get("source").asString(""),
                record.get("activities").asLong(),
                strings(record.get("countries")),
                strings(record.get("tops")));
    }

    private static Set<String> strings(Value values) {
        return Set.copyOf(values.asList(Value::asString));
    }
}
