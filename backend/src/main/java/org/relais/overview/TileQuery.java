package org.relais.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.gaps.GapPage;
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

    private final Neo4jClient client;

    TileQuery(Neo4jClient client) {
        this.client = client;
    }

    /** The seven in the order of the interface. */
    @Transactional(readOnly = true)
    public List<DomainTile> tiles(Viewer viewer, List<MissionLine> missions, GapPage gaps, int language) {
        var numbers = new HashMap<String, Long>();
        holdings(viewer).forEach(number -> numbers.put(number.of(), number.value()));
        gaps.needed().forEach((top, stages) -> numbers.merge(top + "/gaps", stages, Long::sum));
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

    private List<Tally> holdings(Viewer viewer) {
        return List.copyOf(client.query(HOLDINGS)
                .bindAll(viewer.with())
                .fetchAs(Tally.class)
                .mappedBy((types, record) -> new Tally(
                        record.get("top").asString() + "/" + record.get("what").asString(),
                        record.get("number").asLong()))
                .all());
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
