package org.relais.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With whom do we work, and is it still true? */
@Component
public class PartnerQuery {

    private static final String WANTED = """
            MATCH (o:Organisation) WHERE o.access IN $access AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
              AND ($any OR EXISTS { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a:Activity)
                WHERE n.access IN $access AND a.access IN $access
                AND ($top = '' OR EXISTS { (a)-[:IN]->(d:Domain) WHERE d.access IN $access AND d.top = $top })
                AND ($anywhere OR EXISTS { (a)-[:AT]->(p:Place) WHERE p.access IN $access AND p.id IN $places }) })
            """;

    private static final String COUNT = WANTED + "RETURN count(o) AS partners";

    private static final String LIST = WANTED + """
            WITH o ORDER BY o.name, o.id SKIP $offset LIMIT $limit
            RETURN o AS organisation,
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a:Activity)-[:IN]->(d:Domain)
                WHERE n.access IN $access AND a.access IN $access AND d.access IN $access RETURN DISTINCT d.top } AS tops,
              COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a:Activity)-[:AT]->(p:Place)
                WHERE n.access IN $access AND a.access IN $access AND p.access IN $access WITH p.name AS name, count(*) AS times ORDER BY times DESC, name
                RETURN name } AS places,
              COUNT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a:Activity)
                WHERE n.access IN $access AND a.access IN $access } AS activities,
              head(COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[:OPERATES]->(a:Activity)
                WHERE n.access IN $access AND a.access IN $access
                UNWIND [a.reportedOn, a.confirmedOn] AS day RETURN max(day) }) AS reported,
              head(COLLECT { MATCH (o)<-[:STANDS_UNDER]-{0,1}(n)-[c:CONTACT]->(h:Person)
                WHERE n.access IN $access AND h.access IN $access RETURN max(c.confirmedOn) }) AS confirmed
            ORDER BY organisation.name, organisation.id
            """;

    private final Neo4jClient client;
    private final PlaceQuery places;
    private final OrganisationQuery organisations;
    private final ReachQuery reach;
    private final HistoryQuery history;

    PartnerQuery(
            Neo4jClient client,
            PlaceQuery places,
            OrganisationQuery organisations,
            ReachQuery reach,
            HistoryQuery history) {
        this.client = client;
        this.places = places;
        this.organisations = organisations;
        this.reach = reach;
        this.history = history;
    }

    /**
     * Partners by name.
     *
     * @param top a top domain that they must work in; any when null
     * @param place a place where they must do so, by its name, by a part of it, or by the name of a
     *     stage there; any when null
     */
    @Transactional(readOnly = true)
    public List<PartnerLine> list(
            Viewer viewer, @Nullable String top, @Nullable String place, int offset, int limit, Locale locale) {
        var today = LocalDate.now();
        var parameters = wanted(viewer, top, place);
        parameters.putAll(Map.of("offset", offset, "limit", limit));
        return List.copyOf(client.query(LIST)
                .bindAll(parameters)
                .fetchAs(PartnerLine.class)
                .mappedBy((types, record) -> line(record, today))
                .all());
    }

    /** How many partners such a list has. */
    @Transactional(readOnly = true)
    public long count(Viewer viewer, @Nullable String top, @Nullable String place) {
        return client.query(COUNT)
                .bindAll(wanted(viewer, top, place))
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("partners").asLong())
                .one()
                .orElse(0L);
    }

    /** @throws RelaisException.NotFound when there is no such partner for this viewer */
    @Transactional(readOnly = true)
    public OrganisationPage page(Viewer viewer, String id, Locale locale) {
        return organisations.page(viewer, id, locale);
    }

    /** Where it works today: nowhere for whoever may not see it. */
    @Transactional(readOnly = true)
    public PartnerReach reach(Viewer viewer, String id, Locale locale) {
        return reach.reach(viewer, id, LocalDate.now(), locale);
    }

    /** What happened between it and us until today: nothing for whoever may not see it. */
    @Transactional(readOnly = true)
    public PartnerHistory history(Viewer viewer, String id, Locale locale) {
        return history.history(viewer, id, LocalDate.now(), locale);
    }

    private Map<String, Object> wanted(Viewer viewer, @Nullable String top, @Nullable String place) {
        var domain = top == null ? "" : top.strip();
        var where = place == null ? "" : place.strip();
        return viewer.with(
                "any",
                domain.isEmpty() && where.isEmpty(),
                "top",
                domain,
                "anywhere",
                where.isEmpty(),
                "places",
                where.isEmpty() ? List.of() : places.named(viewer, where));
    }

    private static PartnerLine line(Record record, LocalDate today) {
        var organisation = record.get("organisation");
        var told = Stream.of(record.get("reported"), record.get("confirmed"))
                .flatMap(day -> Stream.ofNullable(Columns.day(day)))
                .max(Comparator.naturalOrder());
        return new PartnerLine(
                organisation.get("id").asString(),
                organisation.get("name").asString(),
                Columns.text(organisation.get("acronym")),
                Columns.text(organisation.get("kind")),
                Columns.strings(record.get("tops")).stream()
                        .sorted(Comparator.comparingInt(Vocabulary.TOP::indexOf))
                        .toList(),
                Columns.strings(record.get("places")),
                record.get("activities").asLong(),
                Freshness.confirmed(told.orElse(null), today),
                organisation.get("fictional").asBoolean(false));
    }
}
