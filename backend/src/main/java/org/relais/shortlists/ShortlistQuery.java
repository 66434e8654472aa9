package org.relais.shortlists;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.Shortlist.Step;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for a need, and how did that come about? */
@Component
class ShortlistQuery {

    private static final String OF_NEED = """
            MATCH (n:Need {id: $id})-[:FOR]->(m:Mission) WHERE n.access IN $access AND m.access IN $access
            WITH n, head(collect(m)) AS m
            RETURN {type: 'need', id: n.id, title: coalesce([n.role, n.roleEn][$language], n.role)} AS need,
              {type: 'mission', id: m.id, title: coalesce([m.title, m.titleEn, m.titleAr][$language], m.title)}
                AS mission,
              n.state AS state,
              COLLECT { MATCH (n)-[e:SHORTLISTED]->(p:Person) WHERE p.access IN $access
                RETURN {id: p.id, name: p.name, profession: p.profession, fictional: p.fictional,
                  state: e.state, step: e.step,
                  history: COLLECT { MATCH (p)<-[:CONCERNS]-(s:ShortlistStep)-[:ANSWERS]->(n)
                    RETURN s {.number, .before, .state, .note, .by, .at} ORDER BY s.number DESC } } } AS entries
            """;

    private final Neo4jClient client;

    ShortlistQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public Optional<Shortlist> ofNeed(Viewer viewer, String id, int language) {
        return client.query(OF_NEED)
                .bindAll(viewer.with("id", id, "language", language))
                .fetchAs(Shortlist.class)
                .mappedBy((types, record) -> shortlist(record))
                .one();
    }

    private static Shortlist shortlist(Record record) {
        var entries = record.get("entries").asList(ShortlistQuery::entry).stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.history().getLast().at())
                        .thenComparing(entry -> entry.person().id()))
                .toList();
        return new Shortlist(
                Columns.ref(record.get("need")),
                Columns.ref(record.get("mission")),
                record.get("state").asString(),
                standing(entries, true),
                standing(entries, false));
    }

    private static List<Entry> standing(List<Entry> entries, boolean stands) {
        return entries.stream()
                .filter(entry -> entry.state().stands() == stands)
                .toList();
    }

    private static Entry entry(Value entry) {
        return new Entry(
                new ItemRef(
                        "person", entry.get("id").asString(), entry.get("name").asString()),
                Columns.text(entry.get("profession")),
                entry.get("fictional").asBoolean(false),
                ShortlistState.ofCode(entry.get("state").asString()),
                entry.get("step").asInt(),
                entry.get("history").asList(ShortlistQuery::step));
    }

    private static Step step(Value step) {
        return new Step(
                step.get("number").asInt(),
                state(step.get("before")),
                ShortlistState.ofCode(step.get("state").asString()),
                Columns.text(step.get("note")),
                step.get("by").asString(),
                step.get("at").asZonedDateTime().toInstant());
    }

    private static @Nullable ShortlistState state(Value code) {
        return code.isNull() ? null : ShortlistState.ofCode(code.asString());
    }
}
