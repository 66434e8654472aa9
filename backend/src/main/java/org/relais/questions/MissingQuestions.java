package org.relais.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.domains.ConceptFinder;
import org.relais.domains.Mention;
import org.relais.schema.Concept;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which questions found nothing, and which led nowhere? For those who keep the vocabulary. */
@Component
public class MissingQuestions {

    private static final int MOST = 300;

    // A question that found something since is missing no more.
    private static final String MISSING = """
            MATCH (q:Question) WHERE q.access IN $access AND q.day >= $since AND q.text <> ''
            WITH q, q.found IN ['none', 'partly'] AS nothing
            WITH q.text AS text, sum(q.asked) AS asked, max(q.day) AS last, collect(DISTINCT q.language) AS languages,
              max(CASE WHEN nothing THEN q.day END) AS lastNothing, max(CASE WHEN nothing THEN null ELSE q.day END) AS lastFound,
              max(CASE WHEN nothing THEN 0 ELSE q.onScreen END) AS onScreen, sum(q.opened) AS opened,
              any(found IN collect(q.found) WHERE found = 'partly') AS partly
            WHERE CASE $missing WHEN 'RESULTS' THEN lastNothing >= coalesce(lastFound, lastNothing)
              ELSE onScreen > 0 AND opened = 0 END
            WITH * ORDER BY asked DESC, last DESC, text
            WITH count(*) AS all, collect({text: text, asked: asked, last: last, languages: languages,
              partly: partly})[..$most] AS first
            RETURN all, first,
              COLLECT { MATCH (q:Question) WHERE q.access IN $access AND q.day >= $since AND q.text = ''
                RETURN sum(q.asked) } AS withheld
            """;

    private final Neo4jClient client;
    private final ConceptFinder concepts;

    MissingQuestions(Neo4jClient client, ConceptFinder concepts) {
        this.client = client;
        this.concepts = concepts;
    }

    /** Since a day, that day included. */
    @Transactional(readOnly = true)
    public MissingPage page(Viewer viewer, Missing missing, LocalDate since) {
        viewer.requireVocabulary();
        return client.query(MISSING)
                .bindAll(viewer.with("missing", missing.name(), "since", since, "most", MOST))
                .fetchAs(MissingPage.class)
                .mappedBy((types, record) -> page(record))
                .one()
                .orElseThrow();
    }

    /** The domain that it may be a word for: the closest by its spelling, else the one that it speaks of. */
    public Optional<Concept> guess(Viewer viewer, MissingQuestion question) {
        viewer.requireVocabulary();
        return concepts.closest(question.text()).or(question::domain);
    }

    private MissingPage page(Record record) {
        return new MissingPage(
                record.get("first").asList(this::question),
                record.get("all").asLong(),
                record.get("withheld").get(0).asLong());
    }

    private MissingQuestion question(Value value) {
        var text = value.get("text").asString();
        var named = concepts.named(text);
        // By the vocabulary as it is now: what was added since is recognised.
        var domain = concepts.in(text).stream().map(Mention::concept).findFirst();
        return new MissingQuestion(
                text,
                value.get("asked").asLong(),
                value.get("partly").asBoolean(),
                value.get("last").asLocalDate(),
                List.copyOf(value.get("languages").asList(Value::asString)),
                domain,
                named);
    }
}
