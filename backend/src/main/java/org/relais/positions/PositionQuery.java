package org.relais.positions;

import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.relais.domains.DomainLabels;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds what? */
@Component
public class PositionQuery {

    // What is said of a record that stands under an organisation is said of the organisation.
    private static final String OF_ONE = """
            MATCH (r:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(h:Organisation)
            WHERE r.access IN $access AND h.access IN $access AND NOT EXISTS { (h)-[:STANDS_UNDER]->() }
            MATCH (h)<-[:STANDS_UNDER]-{0,1}(o:Organisation)-[:HOLDS]->(p:Position)
            WHERE o.access IN $access AND p.access IN $access
            """;

    private static final String OF_ALL = """
            MATCH (o:Organisation)-[:HOLDS]->(p:Position) WHERE o.access IN $access AND p.access IN $access
            MATCH (o)-[:STANDS_UNDER]->{0,1}(h:Organisation)
            WHERE h.access IN $access AND NOT EXISTS { (h)-[:STANDS_UNDER]->() }
            """;

    private static final String READ = """
            WITH DISTINCT h, p
            RETURN p AS position, {type: 'organisation', id: h.id, title: h.name} AS holder,
              COLLECT { MATCH (p)-[:ABOUT]->(d:Domain) WHERE d.access IN $access RETURN d.key ORDER BY d.key } AS domains
            ORDER BY position.date DESC, position.id
            """;

    private final Neo4jClient client;
    private final Vocabulary vocabulary;

    PositionQuery(Neo4jClient client, Vocabulary vocabulary) {
        this.client = client;
        this.vocabulary = vocabulary;
    }

    /** What one organisation holds, issue by issue; nothing for whoever may not see it. */
    @Transactional(readOnly = true)
    public List<Issue> of(Viewer viewer, String organisation, Locale locale) {
        return Issue.of(read(viewer, OF_ONE, organisation, locale));
    }

    /** Every issue, those of which most speak first. */
    @Transactional(readOnly = true)
    public List<Issue> all(Viewer viewer, Locale locale) {
        return Issue.of(read(viewer, OF_ALL, "", locale));
    }

    /** Every position, the latest first. */
    @Transactional(readOnly = true)
    public List<Position> positions(Viewer viewer, Locale locale) {
        return read(viewer, OF_ALL, "", locale);
    }

    private List<Position> read(Viewer viewer, String which, String organisation, Locale locale) {
        var labels = new DomainLabels(vocabulary, locale);
        return List.copyOf(client.query(which + READ)
                .bindAll(viewer.with("id", organisation))
                .fetchAs(Position.class)
                .mappedBy((types, record) -> position(record, labels))
                .all());
    }

    private static Position position(Record record, DomainLabels labels) {
        var position = record.get("position");
        List<ItemRef> domains = labels.of(Columns.strings(record.get("domains")));
        return new Position(
                position.get("id").asString(),
                Columns.ref(record.get("holder")),
                position.get("issue").asString(),
                Stance.of(position.get("stance").asString()),
                position.get("date").asLocalDate(),
                position.get("reference").asString(),
                Columns.text(position.get("text")),
                domains,
                Columns.source(position));
    }
}
