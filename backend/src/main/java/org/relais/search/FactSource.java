package org.relais.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.security.Access;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of people out of the graph for the index. */
@Component
class FactSource {

    private static final String BY_ID = """
            MATCH (n:Person) WHERE n.id IN $ids
            RETURN n AS person,
              COLLECT { MATCH (n)-[e:SERVED_IN]->(m:Mission) WHERE coalesce(e.responsibility, '') <> 'support'
                WITH e, m ORDER BY e.key
                RETURN {access: [n.access, e.access, m.access], id: m.id, mission: m.title, from: e.from, to: e.to} }
                AS engagements,
              COLLECT { MATCH (n)-[e:HAS_EXPERTISE]->(d:Domain) WHERE e.level IS NOT NULL
                OPTIONAL MATCH (by:Person {key: e.by}) WHERE by.access IN $open
                WITH e, d, by ORDER BY e.key
                RETURN {access: [n.access, e.access], domain: d.key, level: e.level, basis: e.basis, by: by.name,
                  on: e.on} } AS assessments
            """;

    private final Neo4jClient client;

    FactSource(Neo4jClient client) {
        this.client = client;
    }

    /** For each person one for each token that anything about them has. */
    @Transactional(readOnly = true)
    public List<IndexedFacts> read(Collection<String> ids) {
        return client
                .query(BY_ID)
                .bindAll(Map.of("ids", ids, "open", ItemSource.OPEN))
                .fetchAs(Gathered.class)
                .mappedBy((types, record) -> gathered(record))
                .all()
                .stream()
                .flatMap(person -> person.facts().stream())
                .toList();
    }

    private static Gathered gathered(Record record) {
        var person = record.get("person");
        var gathered = new Gathered(person.get("id").asString(), new LinkedHashMap<>(), new HashSet<>());
        gathered.add(person.get("access").asString("2"), FactLines.person(person));
        for (var service : record.get("engagements").values()) {
            gathered.add(token(service), FactLines.engagement(service));
            gathered.refs().add(service.get("id").asString());
        }
        record.get("assessments").values().forEach(skill -> gathered.add(token(skill), FactLines.assessment(skill)));
        return gathered;
    }

    private static String token(Value stated) {
        return stated.get("access").asList(token -> token.asString("2")).stream()
                .reduce(Access::both)
                .orElseThrow();
    }

    /** A person's lines by their token. */
    private record Gathered(String person, Map<String, List<String>> lines, Set<String> refs) {

        void add(String access, String line) {
            lines.computeIfAbsent(access, first -> new ArrayList<>()).add(line);
        }

        List<IndexedFacts> facts() {
            return lines.entrySet().stream()
                    .map(token -> new IndexedFacts(person, token.getKey(), token.getValue(), Set.copyOf(refs)))
                    .toList();
        }
    }
}
