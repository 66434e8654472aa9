package org.relais.questions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.domains.ConceptFinder;
import org.relais.questions.QuestionLog.Note;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts questions in the graph, beside what it knows: no revision comes of it, and the index hears nothing. */
@Component
class QuestionWriter {

    /** As many as are kept at all: whoever asks without end fills no disk. */
    private static final int MOST = 50_000;

    private static final Period KEPT = Period.ofMonths(13);

    private static final String COUNT = """
            UNWIND $rows AS row
            OPTIONAL MATCH (known:Question {key: row.key})
            WITH row WHERE known IS NOT NULL OR COUNT { MATCH (:Question) } < $most
            MERGE (q:Question {key: row.key})
            ON CREATE SET q += row.said, q.asked = 0, q.onScreen = 0, q.opened = 0
            SET q.asked = q.asked + row.asked, q.onScreen = q.onScreen + row.onScreen,
              q.opened = q.opened + row.opened
            """;

    private static final String FORGET = "MATCH (q:Question) WHERE q.day < $before DELETE q";

    private final Neo4jClient client;
    private final NamedPeople names;
    private final ConceptFinder concepts;

    QuestionWriter(Neo4jClient client, NamedPeople names, ConceptFinder concepts) {
        this.client = client;
        this.names = names;
        this.concepts = concepts;
    }

    @Transactional
    public void write(Collection<Note> notes) {
        names.refresh();
        client.query(FORGET).bind(LocalDate.now().minus(KEPT)).to("before").run();
        var tallies = new LinkedHashMap<Map<String, Object>, Tally>();
        notes.forEach(note -> tallies.merge(said(note.question()), note.tally(), Tally::plus));
        var rows = tallies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        client.query(COUNT).bindAll(Map.of("rows", rows, "most", MOST)).run();
    }

    /** What is kept of a question; no word of it where it may name someone, or where nobody else may read it. */
    private Map<String, Object> said(AskedQuestion question) {
        var text = question.text();
        if (text.isEmpty() || !question.told() || names.in(question.typed(), question.access())) {
            return Map.of("text", "", "day", question.day(), "found", "", "access", question.access());
        }
        return Map.of(
                "text", text,
                "language", question.language(),
                "day", question.day(),
                "found", question.found().code(),
                "concepts", recognised(text),
                "access", question.access());
    }

    private List<String> recognised(String text) {
        return concepts.in(text).stream()
                .map(mention -> mention.concept().notation())
                .distinct()
                .toList();
    }

    private static Map<String, Object> row(Map<String, Object> said, Tally tally) {
        var row = new HashMap<String, Object>();
        row.put("key", key(said));
        row.put("said", said);
        row.put("asked", tally.asked());
        row.put("onScreen", tally.onScreen());
        row.put("opened", tally.opened());
        return row;
    }

    private static String key(Map<String, Object> said) {
        return List.of("day", "found", "access", "language", "text").stream()
                .map(part -> said.getOrDefault(part, "").toString())
                .collect(Collectors.joining("/"));
    }
}
