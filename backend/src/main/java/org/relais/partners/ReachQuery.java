package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Record;
import org.relais.kernel.LabelLanguage;
import org.relais.partners.PartnerReach.Line;
import org.relais.partners.PartnerReach.Spot;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At which places and at which stages is a partner, or will it be? What is over is left out. */
@Component
class ReachQuery {

    // All that is said of the records that stand under it is said of the organisation.
    private static final String NOT_OVER = """
            MATCH (r:Organisation {id: $id})-[:STANDS_UNDER]->{0,1}(h:Organisation)
            WHERE r.access IN $access AND h.access IN $access AND NOT EXISTS { (h)-[:STANDS_UNDER]->() }
            MATCH (h)<-[:STANDS_UNDER]-{0,1}(o)-[:OPERATES]->(a:Activity)-[:AT]->(p:Place)
            WHERE o.access IN $access AND a.access IN $access AND p.access IN $access
              AND coalesce(a.to, $today) >= $today
              AND (coalesce(a.from, $today) > $today OR coalesce(a.state, '') <> 'completed')
            """;

    private static final String PLACES = NOT_OVER + """
            RETURN p.id AS id, p.name AS name, p.latitude AS latitude, p.longitude AS longitude,
              count(DISTINCT a) AS activities
            ORDER BY activities DESC, name, id
            """;

    private static final String ROUTES = NOT_OVER + """
            MATCH (p)<-[:AT]-(s:Stage)<-[w:HAS_STAGE]-(t:Route) WHERE s.access IN $access AND t.access IN $access
              AND coalesce(w.from, $today) <= $today AND coalesce(w.to, $today) >= $today
            OPTIONAL MATCH (a)-[:IN]->(d:Domain) WHERE d.access IN $access
            WITH t, collect(DISTINCT {stage: s.id, domain: d.top, planned: coalesce(a.from, $today) > $today
              OR (a.state = 'planned' AND a.from IS NULL)}) AS work
            RETURN t.id AS id, coalesce([t.nameFr, t.nameEn, t.nameAr][$language], t.nameFr) AS name, work,
              COLLECT { MATCH (t)-[h:HAS_STAGE]->(s:Stage) WHERE s.access IN $access
                AND coalesce(h.from, $today) <= $today AND coalesce(h.to, $today) >= $today
                WITH s, min(h.order) AS order, coalesce([s.nameFr, s.nameEn, s.nameAr][$language], s.nameFr) AS title
                RETURN {type: 'stage', id: s.id, title: title, ways: COLLECT { MATCH (s)-[n:NEXT]->(next:Stage)
                  WHERE next.access IN $access AND coalesce(n.from, $today) <= $today
                  AND coalesce(n.to, $today) >= $today
                  RETURN {to: next.id, closed: coalesce(n.closedSince <= $today, false)} }} ORDER BY order, title, s.id } AS stages
            ORDER BY name, id
            """;

    private final Neo4jClient client;

    ReachQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public PartnerReach reach(Viewer viewer, String organisation, LocalDate today, Locale locale) {
        var parameters = viewer.with("id", organisation, "today", today, "language", LabelLanguage.index(locale));
        var places = client.query(PLACES)
                .bindAll(parameters)
                .fetchAs(Record.class)
                .mappedBy((types, record) -> record)
                .all();
        var spots = places.stream()
                .filter(ReachQuery::isLocated)
                .map(ReachQuery::spot)
                .toList();
        return new PartnerReach(spots, places.size() - spots.size(), lines(parameters));
    }

    private List<Line> lines(Map<String, Object> parameters) {
        return List.copyOf(client.query(ROUTES)
                .bindAll(parameters)
                .fetchAs(Line.class)
                .mappedBy((types, record) -> LineReading.line(record))
                .all());
    }

    private static boolean isLocated(Record place) {
        return !place.get("latitude").isNull() && !place.get("longitude").isNull();
    }

    private static Spot spot(Record place) {
        return new Spot(
                place.get("id").asString(),
                place.get("name").asString(),
                place.get("latitude").asDouble(),
                place.get("longitude").asDouble(),
                place.get("activities").asLong());
    }
}
