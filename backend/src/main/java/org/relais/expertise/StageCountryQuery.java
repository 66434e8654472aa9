package org.relais.expertise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which country each stage is, by every name that the viewer may see. */
@Component
class StageCountryQuery {

    private static final String NAMES = """
            MATCH (s:Stage)-[:AT]->(p:Place)
            WHERE s.access IN $access AND p.access IN $access AND p.country IS NOT NULL
            RETURN [n IN [s.nameFr, s.nameEn, s.nameAr, p.name] WHERE n IS NOT NULL] AS names, p.country AS country
            ORDER BY s.key
            """;

    private final Neo4jClient client;

    StageCountryQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Map<String, String> byName(Viewer viewer) {
        var countries = new HashMap<String, String>();
        client.query(NAMES)
                .bindAll(viewer.with())
                .fetchAs(Named.class)
                .mappedBy((types, record) -> new Named(
                        Columns.strings(record.get("names")),
                        record.get("country").asString()))
                .all()
                .forEach(stage -> stage.names().forEach(name -> countries.putIfAbsent(name, stage.country())));
        return countries;
    }

    private record Named(List<String> names, String country) {}
}
