package org.relais.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.RevisionFeed;
import org.relais.graph.WhileUnchanged;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works along a route, and where is nobody? */
@Component
public class RouteQuery {

    private static final String LIST = """
            MATCH (r:Route) WHERE r.access IN $access
            WITH r, COLLECT { MATCH (r)-[h:HAS_STAGE]->(s:Stage) WHERE s.access IN $access
              AND coalesce(h.from, $day) <= $day AND coalesce(h.to, $day) >= $day RETURN DISTINCT s } AS stages
            RETURN r.id AS id, coalesce([r.nameFr, r.nameEn, r.nameAr][$language], r.nameFr) AS name,
              COUNT { UNWIND stages AS s RETURN s } AS stages,
              COUNT { UNWIND stages AS s MATCH (s)<-[:ON_STAGE]-(m:Mission) WHERE m.access IN $access
                AND coalesce(m.from, $day) <= $day AND coalesce(m.to, $day) >= $day RETURN DISTINCT m } AS missions,
              COUNT { UNWIND stages AS s MATCH (s)-[:AT]->(l:Place)<-[:AT]-(a:Activity)<-[:OPERATES]-(n)
                  -[:STANDS_UNDER]->{0,1}(o)
                WHERE l.access IN $access AND a.access IN $access AND n.access IN $access AND o.access IN $access
                AND NOT EXISTS { (o)-[:STANDS_UNDER]->() }
                AND coalesce(a.from, $day) <= $day AND coalesce(a.to, $day) >= $day
                AND coalesce(a.state, 'ongoing') <> 'completed' RETURN DISTINCT o } AS partners
            ORDER BY name, id
            """;

    private static final String NAME = """
            MATCH (r:Route {id: $id}) WHERE r.access IN $access
            RETURN r.key AS key, coalesce([r.nameFr, r.nameEn, r.nameAr][$language], r.nameFr) AS name
            """;

    private static final String OF_STAGE = """
            MATCH (r:Route)-[:HAS_STAGE]->(s:Stage {id: $id}) WHERE r.access IN $access AND s.access IN $access
            RETURN r.id AS id ORDER BY id LIMIT 1
            """;

    private static final int MOST_KEPT = 24;

    private final Neo4jClient client;
    private final StageQuery stages;
    private final OwnWorkQuery ours;
    private final PartnerWorkQuery partners;
    private final ContextQuery context;
    private final NearbyQuery nearby;
    private final Vocabulary vocabulary;
    private final WhileUnchanged<Asked, RoutePage> pages;

    RouteQuery(
            Neo4jClient client,
            StageQuery stages,
            OwnWorkQuery ours,
            PartnerWorkQuery partners,
            ContextQuery context,
            NearbyQuery nearby,
            Vocabulary vocabulary,
            RevisionFeed feed) {
        this.client = client;
        this.stages = stages;
        this.ours = ours;
        this.partners = partners;
        this.context = context;
        this.nearby = nearby;
        this.vocabulary = vocabulary;
        this.pages = new WhileUnchanged<>(feed, MOST_KEPT);
    }

    /** Routes by name, counted as they are today. */
    @Transactional(readOnly = true)
    public List<RouteLine> list(Viewer viewer, Locale locale) {
        return List.copyOf(client.query(LIST)
                .bindAll(viewer.with("language", LabelLanguage.index(locale), "day", LocalDate.now()))
                .fetchAs(RouteLine.class)
                .mappedBy((types, record) -> new RouteLine(
                        record.get("id").asString(),
                        record.get("name").asString(),
                        record.get("stages").asInt(),
                        record.get("missions").asInt(),
                        record.get("partners").asInt()))
                .all());
    }

    /** @throws RelaisException.NotFound when there is no such route for this viewer */
    @Transactional(readOnly = true)
    public RoutePage page(Viewer viewer, String id, LocalDate asOf, Locale locale) {
        return pages.get(
                new Asked(viewer, id, asOf, locale, LocalDate.now()), () -> readPage(viewer, id, asOf, locale));
    }

    private RoutePage readPage(Viewer viewer, String id, LocalDate asOf, Locale locale) {
        var found = stages.stages(viewer, id, asOf, locale);
        var line = new LineMap(found);
        var byStage = Stream.concat(
                        ours.work(viewer, id, asOf, locale).stream(), partners.work(viewer, id, asOf).stream())
                .collect(Collectors.groupingBy(WorkRecord::stage));
        var domains = new DomainsAtStage(vocabulary, asOf, locale);
        return client.query(NAME)
                .bindAll(viewer.with("id", id, "language", LabelLanguage.index(locale)))
                .fetchAs(RoutePage.class)
                .mappedBy((types, record) -> new RoutePage(
                        id,
                        record.get("key").asString(),
                        record.get("name").asString(),
                        asOf,
                        found.stream()
                                .map(stage -> placed(
                                        stage, line, domains.of(stage, byStage.getOrDefault(stage.id(), List.of()))))
                                .toList(),
                        line.ways()))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    /** What surrounds one stage of a route. */
    @Transactional(readOnly = true)
    public StageContext context(Viewer viewer, RoutePage route, String stageId, Locale locale) {
        return context.context(viewer, route, stageId, locale);
    }

    /**
     * What happened around one stage of a route.
     *
     * @param within kilometres; null for as far as one usually looks
     * @throws RelaisException.Invalid when that is too far
     */
    @Transactional(readOnly = true)
    public NearbyEvents nearby(
            Viewer viewer, RoutePage route, RoutePage.Stage stage, @Nullable Integer within, Locale locale) {
        var kilometres = within == null ? NearbyEvents.usually(stage.sea()) : NearbyEvents.checked(within);
        var latitude = stage.latitude();
        var longitude = stage.longitude();
        return latitude == null || longitude == null
                ? NearbyEvents.of(kilometres, List.of())
                : nearby.around(
                        viewer,
                        new NearbyQuery.Spot(stage.id(), latitude, longitude),
                        route.asOf(),
                        kilometres,
                        locale);
    }

    /** The route that a stage belongs to. */
    @Transactional(readOnly = true)
    public String routeOfStage(Viewer viewer, String stageId) {
        return client.query(OF_STAGE)
                .bindAll(viewer.with("id", stageId))
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    private static RoutePage.Stage placed(StageRecord stage, LineMap line, List<RoutePage.DomainAtStage> domains) {
        return new RoutePage.Stage(
                stage.id(),
                stage.key(),
                stage.name(),
                stage.place(),
                stage.country(),
                stage.latitude(),
                stage.longitude(),
                stage.order(),
                stage.sea(),
                line.branchFrom(stage.id()).orElse(null),
                line.rejoins(stage.id()).orElse(null),
                line.closedSince(stage.id()),
                stage.mission(),
                domains,
                stage.lessons(),
                stage.agreements());
    }

    /** @param today by which it is told how old something is */
    private record Asked(Viewer viewer, String id, LocalDate asOf, Locale locale, LocalDate today) {}
}
