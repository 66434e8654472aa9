package org.relais.documents;

import java.util.List;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text of a document, in its order. */
@Component
class PassageQuery {

    private static final String TEXT = """
            MATCH (d:Document {id: $id}) WHERE d.access IN $access
            RETURN COLLECT { MATCH (d)-[:HAS_PASSAGE]->(p:Passage) WHERE p.access IN $access AND p.order >= $from
              RETURN p ORDER BY p.order, p.id LIMIT $most } AS passages
            """;

    private static final String PLACES = """
            MATCH (d:Document {id: $id}) WHERE d.access IN $access
            RETURN COLLECT { MATCH (d)-[:HAS_PASSAGE]->(p:Passage) WHERE p.access IN $access
              WITH p ORDER BY p.order, p.id
              RETURN {id: p.id, order: p.order, page: p.page, heading: p.heading, level: p.level} } AS places
            """;

    private static final String ORDER = """
            MATCH (d:Document {id: $id}) WHERE d.access IN $access
            OPTIONAL MATCH (d)-[:HAS_PASSAGE]->(p:Passage {id: $passage}) WHERE p.access IN $access
            RETURN coalesce(p.order, 1) AS order
            """;

    private final Neo4jClient client;

    PassageQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<PassageView> text(Viewer viewer, String document, int from, int most) {
        return client.query(TEXT)
                .bindAll(viewer.with("id", document, "from", from, "most", Math.max(most, 0)))
                .fetchAs(Passages.class)
                .mappedBy((types, record) -> new Passages(record.get("passages").asList(PassageQuery::passage)))
                .one()
                .orElseThrow(RelaisException::notFound)
                .all();
    }

    /** Where every passage stands, without its text. */
    @Transactional(readOnly = true)
    public Outline outline(Viewer viewer, String document) {
        return client.query(PLACES)
                .bindAll(viewer.with("id", document))
                .fetchAs(Outline.class)
                .mappedBy((types, record) -> new Outline(record.get("places").asList(PassageQuery::place)))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    @Transactional(readOnly = true)
    public int order(Viewer viewer, String document, String passage) {
        return client.query(ORDER)
                .bindAll(viewer.with("id", document, "passage", passage))
                .fetchAs(Integer.class)
                .mappedBy((types, record) -> record.get("order").asInt())
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static PassageView passage(Value passage) {
        return new PassageView(
                passage.get("id").asString(),
                passage.get("order").asInt(),
                Columns.number(passage.get("page")),
                Columns.text(passage.get("heading")),
                Columns.text(passage.get("path")),
                Columns.number(passage.get("level")),
                Columns.text(passage.get("language")),
                passage.get("text").asString(""));
    }

    private static Outline.Place place(Value place) {
        return new Outline.Place(
                place.get("id").asString(),
                place.get("order").asInt(),
                Columns.number(place.get("page")),
                Columns.text(place.get("heading")),
                Columns.number(place.get("level")));
    }

    /** Passages of one document. */
    private record Passages(List<PassageView> all) {}
}
