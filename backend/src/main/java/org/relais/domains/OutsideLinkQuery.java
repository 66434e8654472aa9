package org.relais.domains;

import java.util.List;
import org.relais.domains.DomainPage.OutsideLink;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which concepts of outside vocabularies did an editor find to be the same as a domain, or near it? */
@Component
class OutsideLinkQuery {

    private static final String LINKS = """
            MATCH (d:Domain {id: $id})-[m:MATCHES]->(o:OutsideConcept)-[:IN_SCHEME]->(s:OutsideScheme)
            WHERE m.kind IN ['exact', 'close'] AND d.access IN $access AND o.access IN $access AND s.access IN $access
            RETURN m.kind = 'exact' AS exact, o.caption AS caption, o.uri AS uri, s.title AS scheme
            ORDER BY exact DESC, scheme, caption
            """;

    private final Neo4jClient client;

    OutsideLinkQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<OutsideLink> of(Viewer viewer, String domain) {
        return List.copyOf(client.query(LINKS)
                .bindAll(viewer.with("id", domain))
                .fetchAs(OutsideLink.class)
                .mappedBy((types, record) -> new OutsideLink(
                        record.get("exact").asBoolean(),
                        record.get("caption").asString(),
                        record.get("uri").asString(),
                        record.get("scheme").asString()))
                .all());
    }
}
