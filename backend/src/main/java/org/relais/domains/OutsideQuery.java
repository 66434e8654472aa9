package org.relais.domains;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.domains.AddedLabelQuery.Label;
import org.relais.domains.OutsideMatch.Judged;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which outside vocabularies are there, and what do their concepts say? */
@Component
class OutsideQuery {

    private static final String SCHEMES = """
            MATCH (s:OutsideScheme) WHERE s.access IN $access
            RETURN s.id AS id, s.uri AS uri, s.title AS title, s.statedOn AS statedOn,
              COUNT { MATCH (o:OutsideConcept)-[:IN_SCHEME]->(s) WHERE o.access IN $access } AS concepts
            ORDER BY title, uri
            """;

    private static final String CONCEPTS = """
            MATCH (o:OutsideConcept)-[:IN_SCHEME]->(s:OutsideScheme)
            WHERE (s.id = $scheme OR o.id = $concept) AND s.access IN $access AND o.access IN $access
            RETURN o.id AS id, o.uri AS uri, o.caption AS caption, o.prefLabels AS preferred, o.altLabels AS others,
              COLLECT { MATCH (d:Domain)-[m:MATCHES]->(o) WHERE d.access IN $access AND m.kind <> 'open'
                RETURN {domain: d.key, kind: m.kind, by: m.by, on: m.on} } AS judged
            """;

    private final Neo4jClient client;

    OutsideQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<OutsideScheme> schemes(Viewer viewer) {
        return List.copyOf(client.query(SCHEMES)
                .bindAll(viewer.with())
                .fetchAs(OutsideScheme.class)
                .mappedBy((types, record) -> new OutsideScheme(
                        record.get("id").asString(),
                        record.get("uri").asString(),
                        record.get("title").asString(),
                        record.get("concepts").asLong(),
                        record.get("statedOn").asLocalDate()))
                .all());
    }

    @Transactional(readOnly = true)
    public List<OutsideConcept> ofScheme(Viewer viewer, String scheme) {
        return concepts(viewer, scheme, "");
    }

    @Transactional(readOnly = true)
    public Optional<OutsideConcept> find(Viewer viewer, String id) {
        return concepts(viewer, "", id).stream().findFirst();
    }

    private List<OutsideConcept> concepts(Viewer viewer, String scheme, String concept) {
        return List.copyOf(client.query(CONCEPTS)
                .bindAll(viewer.with("scheme", scheme, "concept", concept))
                .fetchAs(OutsideConcept.class)
                .mappedBy((types, record) -> concept(record))
                .all());
    }

    private static OutsideConcept concept(Record record) {
        var judged = new HashMap<String, Judged>();
        record.get("judged")
                .values()
                .forEach(said -> judged.put(said.get("domain").asString(), judged(said)));
        return new OutsideConcept(
                record.get("id").asString(),
                record.get("uri").asString(),
                record.get("caption").asString(),
                labels(record.get("preferred")),
                labels(record.get("others")),
                Map.copyOf(judged));
    }

    private static Judged judged(Value said) {
        return new Judged(
                Judgement.ofCode(said.get("kind").asString()),
                said.get("by").asString(),
                said.get("on").asLocalDate());
    }

    private static List<Label> labels(Value labels) {
        return labels.isNull() ? List.of() : labels.asList(label -> Label.of("", label.asString()));
    }
}
