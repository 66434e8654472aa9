package org.relais.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.domains.ConceptFinder;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** About which domains do people ask and find nothing? Numbers alone: words are for those who keep the vocabulary. */
@Component
public class MissingDomains {

    // A question that found something since is missing no more.
    private static final String ASKED = """
            MATCH (q:Question) WHERE q.access IN $access AND q.day >= $since AND q.text <> ''
            WITH q, q.found IN ['none', 'partly'] AS nothing
            WITH q.text AS text, sum(CASE WHEN nothing THEN q.asked ELSE 0 END) AS asked,
              max(CASE WHEN nothing THEN q.day END) AS lastNothing, max(CASE WHEN nothing THEN null ELSE q.day END) AS lastFound
            WHERE lastNothing >= coalesce(lastFound, lastNothing)
            RETURN text, asked
            """;

    private final Neo4jClient client;
    private final ConceptFinder concepts;

    MissingDomains(Neo4jClient client, ConceptFinder concepts) {
        this.client = client;
        this.concepts = concepts;
    }

    /** Times asked since a day, that day included, by the notation of the domain: by the vocabulary as it is now. */
    @Transactional(readOnly = true)
    public Map<String, Long> asked(Viewer viewer, LocalDate since) {
        var asked = new HashMap<String, Long>();
        client.query(ASKED)
                .bindAll(viewer.with("since", since))
                .fetchAs(Asked.class)
                .mappedBy((types, record) -> new Asked(
                        record.get("text").asString(), record.get("asked").asLong()))
                .all()
                .forEach(question -> concepts.in(question.text()).stream()
                        .map(mention -> mention.concept().notation())
                        .collect(Collectors.toSet())
                        .forEach(domain -> asked.merge(domain, question.times(), Long::sum)));
        return asked;
    }

    /** A question, and how often it was asked in vain. */
    private record Asked(String text, long times) {}
}
