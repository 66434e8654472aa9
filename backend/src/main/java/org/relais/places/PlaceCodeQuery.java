package org.relais.places;

import java.util.List;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PlaceCodeQuery implements PlaceCodes {

    private static final String LISTED = """
            MATCH (p:PlaceCode {country: $country}) WHERE p.access IN $access
            RETURN p.code AS code, p.name AS name, p.level AS level, coalesce(p.parent, '') AS parent ORDER BY code
            """;

    private final Neo4jClient client;

    PlaceCodeQuery(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlaceCode> of(String country) {
        return List.copyOf(client.query(LISTED)
                .bindAll(Viewer.anybody().with("country", country))
                .fetchAs(PlaceCode.class)
                .mappedBy((types, record) -> new PlaceCode(
                        record.get("code").asString(),
                        record.get("name").asString(),
                        record.get("level").asInt(),
                        record.get("parent").asString()))
                .all());
    }
}
