package org.relais.domains;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which words did editors add, or take back, and who did? */
@Component
class SynonymQuery {

    private static final String ADDED = """
            MATCH (s:Synonym) WHERE s.access IN $access
            MATCH (d:Domain {key: s.domain}) WHERE d.access IN $access
            RETURN s AS synonym, [d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language] AS domain
            ORDER BY coalesce(s.withdrawnOn, s.addedOn) DESC, s.key
            """;

    private static final String ONE = """
            MATCH (s:Synonym {id: $id}) WHERE s.access IN $access
            MATCH (d:Domain {key: s.domain}) WHERE d.access IN $access
            RETURN s AS synonym, d.prefLabelFr AS domain
            """;

    private final Neo4jClient client;

    SynonymQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<AddedSynonym> all(Viewer viewer, Locale locale) {
        return List.copyOf(client.query(ADDED)
                .bindAll(viewer.with("language", LabelLanguage.index(locale)))
                .fetchAs(AddedSynonym.class)
                .mappedBy((types, record) -> synonym(record))
                .all());
    }

    @Transactional(readOnly = true)
    public Optional<AddedSynonym> find(Viewer viewer, String id) {
        return client.query(ONE)
                .bindAll(viewer.with("id", id))
                .fetchAs(AddedSynonym.class)
                .mappedBy((types, record) -> synonym(record))
                .one();
    }

    private static AddedSynonym synonym(Record record) {
        var node = record.get("synonym");
        return new AddedSynonym(
                node.get("id").asString(),
                node.get("label").asString(),
                node.get("language").asString(),
                new ItemRef(
                        "domain",
                        node.get("domain").asString(),
                        record.get("domain").asString("")),
                node.get("addedBy").asString(),
                node.get("addedOn").asLocalDate(),
                Columns.text(node.get("withdrawnBy")),
                Columns.day(node.get("withdrawnOn")));
    }
}
