package org.relais.aliases;

import java.util.List;
import org.neo4j.driver.Record;
import org.relais.aliases.OneOrganisation.Name;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Under which names is this organisation known? First the one that stands for the others. */
@Component
class RecordQuery {

    private static final String NAMES = """
            MATCH (r:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(h:Organisation)
            WHERE r.access IN $access AND h.access IN $access AND NOT EXISTS { (h)-[:STANDS_UNDER]->() }
            MATCH (h)<-[:STANDS_UNDER]-{0,1}(o:Organisation) WHERE o.access IN $access
            RETURN o AS record, {type: 'organisation', id: o.id, title: o.name} AS item,
              COUNT { MATCH (o)-[:OPERATES]->(a:Activity) WHERE a.access IN $access } AS activities
            ORDER BY o <> h, activities DESC, o.name, o.id
            """;

    private final Neo4jClient client;

    RecordQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<Name> names(Viewer viewer, String id) {
        return List.copyOf(client.query(NAMES)
                .bindAll(viewer.with("id", id))
                .fetchAs(Name.class)
                .mappedBy((types, record) -> name(record))
                .all());
    }

    private static Name name(Record record) {
        var organisation = record.get("record");
        return new Name(
                Columns.ref(record.get("item")),
                Columns.text(organisation.get("acronym")),
                record.get("activities").asLong(),
                Columns.source(organisation));
    }
}
