package org.relais.expertise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.graph.Columns;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Timespan;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody like a person: the domains in which others say that they are good or in which they served most, and the
 * languages in which they work well. What they only declare or are interested in is not what makes them.
 */
@Component
class LikePersonQuery {

    private static final int MOST_DOMAINS = 5;

    private static final String BY_ID = """
            MATCH (p:Person) WHERE p.id = $id AND p.access IN $access
            RETURN p.name AS name, p.languages AS languages,
              COLLECT { MATCH (p)-[e:HAS_EXPERTISE]->(d:Domain)
                WHERE e.access IN $access AND e.basis IN ['validated', 'observed'] AND e.level IS NOT NULL
                RETURN [d.key, e.level] } AS skills,
              COLLECT { MATCH (p)-[e:SERVED_IN]->(m:Mission) WHERE e.access IN $access AND m.access IN $access
                UNWIND coalesce(e.domains, []) AS domain RETURN domain } AS served
            """;

    private final Neo4jClient client;

    LikePersonQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public ExpertRequest byId(Viewer viewer, String id) {
        return client.query(BY_ID)
                .bindAll(viewer.with("id", id))
                .fetchAs(ExpertRequest.class)
                .mappedBy((types, record) -> request(id, record))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static ExpertRequest request(String id, Record record) {
        var weights = new HashMap<String, Integer>();
        record.get("skills")
                .asList(skill -> Map.entry(skill.get(0).asString(), skill.get(1).asInt()))
                .forEach(skill -> weights.merge(skill.getKey(), skill.getValue(), Math::max));
        Columns.strings(record.get("served")).forEach(domain -> weights.merge(domain, 1, Integer::sum));
        var domains = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_DOMAINS)
                .map(domain -> new Wanted(domain.getKey(), null, domain.getValue()))
                .toList();
        return new ExpertRequest(
                null,
                id,
                record.get("name").asString(),
                "",
                domains,
                languages(Columns.strings(record.get("languages"))),
                Timespan.ALWAYS,
                List.of());
    }

    /** Those of a level at which one works with patients, from B2. */
    private static List<LanguageWanted> languages(List<String> languages) {
        return languages.stream()
                .map(language -> language.split(":", 2))
                .filter(language -> language.length == 2 && language[1].compareTo("B2") >= 0)
                .map(language -> new LanguageWanted(language[0], "B2"))
                .sorted(Comparator.comparing(LanguageWanted::tag))
                .toList();
    }
}
