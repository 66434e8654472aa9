package org.relais.partners;

import java.util.List;
import org.neo4j.driver.Value;
import org.relais.kernel.Folded;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which places does a name speak of? Places have few names, and Cypher knows no letters without accents. */
@Component
public class PlaceQuery {

    private static final String NAMES = """
            MATCH (p:Place) WHERE p.access IN $access
            RETURN p.id AS id, [p.name] + COLLECT { MATCH (s:Stage)-[:AT]->(p) WHERE s.access IN $access
              UNWIND [s.nameFr, s.nameEn, s.nameAr] AS name
              WITH name WHERE name IS NOT NULL RETURN name } AS names
            """;

    private final Neo4jClient client;

    PlaceQuery(Neo4jClient client) {
        this.client = client;
    }

    /** Ids of the places of which one name, or the name of a stage there, contains this one. */
    @Transactional(readOnly = true)
    public List<String> named(Viewer viewer, String name) {
        var wanted = Folded.of(name).value();
        return client
                .query(NAMES)
                .bindAll(viewer.with())
                .fetchAs(Named.class)
                .mappedBy((types, record) -> new Named(
                        record.get("id").asString(), record.get("names").asList(Value::asString)))
                .all()
                .stream()
                .filter(place -> place.names().stream()
                        .anyMatch(one -> Folded.of(one).value().contains(wanted)))
                .map(Named::id)
                .toList();
    }

    private record Named(String id, List<String> names) {}
}
