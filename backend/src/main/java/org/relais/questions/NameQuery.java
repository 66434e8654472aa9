package org.relais.questions;

import java.util.List;
import java.util.Map;
import org.relais.questions.KnownWords.Name;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which names does the graph hold, of people and of what is no person? For the log alone, which shows none. */
@Component
class NameQuery {

    private static final String PEOPLE = """
            MATCH (p:Person) RETURN p.access AS access, p.name AS name
            UNION MATCH (a:Account) RETURN '1' AS access, a.displayName AS name
            """;

    private static final String THINGS = """
            MATCH (n:Organisation|Place|Stage|Route|Mission)
            UNWIND [n.name, n.acronym, n.nameFr, n.nameEn, n.title] AS name
            WITH n, name WHERE name IS NOT NULL
            RETURN n.access AS access, name
            """;

    private static final String KEPT = """
            MATCH (q:Question) WHERE q.text <> '' RETURN DISTINCT q.access AS access, q.text AS name
            """;

    private static final String FORGET = """
            UNWIND $kept AS kept MATCH (q:Question {text: kept.text, access: kept.access}) DELETE q
            """;

    private final Neo4jClient client;

    NameQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public List<Name> people() {
        return names(PEOPLE);
    }

    @Transactional(readOnly = true)
    public List<Name> things() {
        return names(THINGS);
    }

    /** The words of all questions that are kept. */
    @Transactional(readOnly = true)
    public List<Name> kept() {
        return names(KEPT);
    }

    @Transactional
    public void forget(List<Name> kept) {
        var rows = kept.stream()
                .map(name -> Map.of("text", name.text(), "access", name.access()))
                .toList();
        client.query(FORGET).bindAll(Map.of("kept", rows)).run();
    }

    private List<Name> names(String cypher) {
        return List.copyOf(client.query(cypher)
                .fetchAs(Name.class)
                .mappedBy((types, record) -> new Name(
                        record.get("access").asString(), record.get("name").asString("")))
                .all());
    }
}
