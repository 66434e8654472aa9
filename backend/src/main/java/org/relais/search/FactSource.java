package org.relais.search;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the sheets of people say out of the graph for the index. */
@Component
class FactSource {

    private static final String BY_ID = """
            MATCH (n:Person) WHERE n.id IN $ids
            RETURN n AS person
            """;

    private final Neo4jClient client;

    FactSource(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<IndexedFacts> read(Collection<String> ids) {
        return List.copyOf(client.query(BY_ID)
                .bind(ids)
                .to("ids")
                .fetchAs(IndexedFacts.class)
                .mappedBy((types, record) -> facts(record))
                .all());
    }

    private static IndexedFacts facts(Record record) {
        var person = record.get("person");
        return new IndexedFacts(
                person.get("id").asString(), person.get("access").asString("2"), FactLines.of(person));
    }
}
