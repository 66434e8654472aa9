package org.relais.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.missions.MissionLine;
import org.relais.overview.HomePage.DomainTile;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each of the seven domains holds, and where it is missing. */
@Component
class TileQuery {

    private static final String TOPS = """
            MATCH (d:Domain) WHERE d.key IN $tops AND d.access IN $access
            RETURN d.key AS domain, d.id AS id,
              coalesce([d.prefLabelFr, d.prefLabelEn, d.prefLabelAr][$language], d.prefLabelFr) AS label
            """;

    private static final String HOLDINGS = """
            CALL () { MATCH (p:Person)-[e:HAS_EXPERTISE]->(d:Domain) WHERE p.access IN $access AND e.access IN $access
                RETURN d.top AS top, 'people' AS what, p AS item
              UNION MATCH (p:Person)-[e:SERVED_IN]->(m:Mission) WHERE p.access IN $access AND e.access IN $access
                AND m.access IN $access
                UNWIND e.domains AS notation
                MATCH (d:Domain {key: notation})
                RETURN d.top AS top, 'people' AS what, p AS item
              UNION MATCH (l:Lesson)-[:ABOUT]->(d:Domain) WHERE l.access IN $access
                RETURN d.top AS top, 'lessons' AS what, l AS item }
            RETURN top, what, count(DISTINCT item) AS number
            """;

    // Where a mission that goes on requires a domain and nobody works in it, neither we nor a partner.
    private static final String BARE_STAGES = """
            MATCH (m:Mission)-[r:REQUIRES]->(q:Domain) WHERE m.access IN $access
              AND coalesce(r.from, m.from, $today) <= $today AND coalesce(r.to, m.to, $today) >= $today
            MATCH (m)-[:ON_STAGE]->(s:Stage) WHERE s.access IN $access
            WITH DISTINCT s, q.top AS top
            WHERE NOT EXISTS { MATCH (p:Person)-[e:SERVED_IN]->(n:Mission)-[:ON_STAGE]->(s)
                WHERE p.access IN $access AND e.access IN $access AND n.access IN $access
                  AND coalesce(e.from, $today) <= $today AND coalesce(e.to, $today) >= $today
                  AND coalesce(e.responsibility, '') <> 'support' AND coalesce(e.stage, s.key) = s.key
                  AND EXISTS { MATCH (d:Domain {top: top}) WHERE d.key IN e.domains } }
              AND NOT EXISTS { MATCH (s)-[:AT]->(:Place)<-[:AT]-(a:Activity)<-[:OPERATES]-(o:Organisation)
                WHERE a.access IN $access AND o.access IN $access AND coalesce(a.state, '') <> 'completed'
                  AND coalesce(a.from, $today) <= $today AND coalesce(a.to, $today) >= $today
                  AND EXISTS { (a)-[:IN]->(:Domain {top: top}) } }
            RETURN top, 'gaps' AS what, count(s) AS number
            """;

    private final Neo4jClient client;

    TileQuery(Neo4jClient client) {
        this.client = client;
    }

    /** The seven in the order of the interface. */
    @Transactional(readOnly = true)
    public List<DomainTile> tiles(Viewer viewer, List<MissionLine> missions, LocalDate today, int language) {
        var numbers = new HashMap<String, Long>();
        Stream.of(HOLDINGS, BARE_STAGES)
                .flatMap(query -> numbers(query, viewer, today))
                .forEach(number -> numbers.merge(number.of(), number.value(), Long::sum));
        missions.stream()
                .flatMap(mission -> mission.gaps().stream())
                .forEach(top -> numbers.merge(top + "/gaps", 1L, Long::sum));
        return client
                .query(TOPS)
                .bindAll(viewer.with("tops", Vocabulary.TOP, "language", language))
                .fetchAs(DomainTile.class)
                .mappedBy((types, record) -> tile(
                        record.get("id").asString(),
                        record.get("domain").asString(),
                        record.get("label").asString(),
                        numbers))
                .all()
                .stream()
                .sorted(java.util.Comparator.comparingInt(tile -> Vocabulary.TOP.indexOf(tile.domain())))
                .toList();
    }

    private Stream<Tally> numbers(String query, Viewer viewer, LocalDate today) {
        return client
                .query(query)
                .bindAll(viewer.with("today", today))
                .fetchAs(Tally.class)
                .mappedBy((types, record) -> new Tally(
                        record.get("top").asString() + "/" + record.get("what").asString(),
                        record.get("number").asLong()))
                .all()
                .stream();
    }

    private static DomainTile tile(String id, String domain, String label, Map<String, Long> numbers) {
        return new DomainTile(
                id,
                domain,
                label,
                numbers.getOrDefault(domain + "/people", 0L),
                numbers.getOrDefault(domain + "/lessons", 0L),
                numbers.getOrDefault(domain + "/gaps", 0L));
    }

    /** How many there are of something in a domain. */
    private record Tally(String of, long value) {}
}
