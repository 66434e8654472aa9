package org.relais.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.knowledge.Holder.Piece;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds domains, by what was seen, done or written? What is declared alone is counted apart. */
@Component
class HolderQuery {

    private static final int MOST = 3;

    private static final String EVIDENCE = """
            CALL () { MATCH (p:Person)-[e:HAS_EXPERTISE]->(n:Domain) WHERE n.key IN $below AND e.access IN $access
              RETURN p, n, n AS d, CASE e.basis WHEN 'declared' THEN 'declared' ELSE 'skill' END AS kind, e.level AS level,
                e.on AS on
              UNION ALL MATCH (p:Person)-[e:SERVED_IN]->(n:Mission) WHERE e.access IN $access
                AND coalesce(e.from, $today) <= $today
              UNWIND e.domains AS key MATCH (d:Domain {key: key}) WHERE key IN $below
              RETURN p, n, d, 'mission' AS kind, null AS level, CASE WHEN e.to < $today THEN e.to
                WHEN coalesce(e.from, e.to) IS NOT NULL THEN $today END AS on
              UNION ALL MATCH (p:Person)-[:AUTHORED|LEARNED_BY]-(n:Document|Lesson)-[:ABOUT]->(d:Domain)
                WHERE d.key IN $below
              RETURN p, n, d, 'document' AS kind, null AS level, n.date AS on }
            MATCH (d)-[:BROADER]->*(w:Domain) WHERE w.key IN $domains
              AND all(one IN [p, n, d, w] WHERE one.access IN $access)
            WITH w, p, n, kind, on, level, kind <> 'declared' AS seen ORDER BY NOT seen, on IS NULL, on DESC, n.key
            """;

    // Each person once in a domain, and each domain once: what comes back is as long as the vocabulary.
    private static final String HELD = """
            WITH w, p, count(CASE WHEN seen THEN 1 END) AS pieces, max(CASE WHEN seen THEN level END) AS level,
              max(CASE WHEN seen THEN on END) AS last, collect({kind: kind, on: on, type: toLower(labels(n)[0]),
                id: CASE WHEN n:Domain THEN n.key ELSE n.id END,
                title: coalesce([n.prefLabelFr, n.prefLabelEn, n.prefLabelAr][$language],
                  [n.title, n.titleEn, n.titleAr][$language], n.prefLabelFr, n.title)})[..$most] AS newest
            WITH w, pieces, level, last, {type: 'person', id: p.id, title: p.name, level: level, last: last,
              pieces: pieces, newest: newest} AS one ORDER BY last IS NULL, last DESC, one.title, one.id
            RETURN w.key AS domain, count(CASE WHEN pieces > 0 THEN 1 END) AS people, max(level) AS level, max(last) AS last,
              count(CASE WHEN pieces > 0 AND level IS NULL THEN 1 END) AS unlevelled,
              collect(CASE WHEN pieces > 0 THEN one END)[..$most] AS first,
              count(CASE WHEN pieces = 0 THEN 1 END) AS declared, collect(CASE WHEN pieces = 0 THEN one END)[..$most] AS saidBy
            """;

    private final Neo4jClient client;

    HolderQuery(Neo4jClient client) {
        this.client = client;
    }

    /**
     * @param domains notations of those that one asks about; those that nobody holds are left out
     * @param below notations of these and of all below them
     */
    @Transactional(readOnly = true)
    public List<Holding> holdings(
            Viewer viewer, Collection<String> domains, Collection<String> below, LocalDate today, int language) {
        return List.copyOf(client.query(EVIDENCE + HELD)
                .bindAll(viewer.with(
                        "domains", domains, "below", below, "today", today, "language", language, "most", MOST))
                .fetchAs(Holding.class)
                .mappedBy((types, record) -> holding(record))
                .all());
    }

    private static Holding holding(Record record) {
        return new Holding(
                record.get("domain").asString(),
                record.get("people").asInt(),
                record.get("unlevelled").asInt(),
                Columns.number(record.get("level")),
                Columns.day(record.get("last")),
                record.get("first").asList(HolderQuery::holder),
                record.get("declared").asInt(),
                record.get("saidBy").asList(HolderQuery::holder));
    }

    private static Holder holder(Value value) {
        return new Holder(
                Columns.ref(value),
                Columns.number(value.get("level")),
                Columns.day(value.get("last")),
                value.get("pieces").asInt(),
                value.get("newest")
                        .asList(piece -> new Piece(
                                piece.get("kind").asString(), Columns.ref(piece), Columns.day(piece.get("on")))));
    }
}
