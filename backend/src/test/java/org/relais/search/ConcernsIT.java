package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.edge;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What is on a route of two stages, in a mission and of a partner, each found by one word. */
@RealParts
class ConcernsIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);

    @Autowired
    EmptyGraph graph;

    @Autowired
    SmallGraph small;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void world() {
        graph.make();
        Stated.write(
                writer,
                node("Place", "c-harbour", Map.of("name", "Le port")),
                stage("c-first"),
                stage("c-second"),
                node("Stage", "c-elsewhere", Map.of("nameFr", "Ailleurs")),
                route("c-route", 2L, "c-second", "c-first"),
                mission("c-mission", 2L),
                node("Organisation", "c-partner", Map.of("name", "Aide"), link("OPERATES", "Activity", "c-partner")),
                node("Activity", "c-partner", Map.of("name", "Accueil"), link("AT", "Place", "c-harbour")),
                node("Document", "c-place", ornithorynque(), link("ABOUT", "Stage", "c-first")),
                node(
                        "Document",
                        "c-work",
                        ornithorynque(),
                        link("ABOUT", "Mission", "c-mission"),
                        link("ABOUT", "Organisation", "c-partner")),
                node("Lesson", "c-way", ornithorynque("text", "Écouter"), link("ABOUT", "Route", "c-route")),
                node(
                        "Event",
                        "c-event",
                        Map.of("text", "Ornithorynque", "date", day()),
                        link("AT", "Stage", "c-second")),
                node(
                        "Need",
                        "c-need",
                        Map.of("role", "Ornithorynque", "state", "open"),
                        link("FOR", "Mission", "c-mission")),
                node("Person", "c-person", Map.of("name", "Ornithorynque")),
                served("c-mission", 2L));
        shown();
    }

    @Test
    void countsWhatLeadsFromEachItem() {
        assertThat(counts(READER, Facet.ROUTE)).isEqualTo(Map.of(id("Route", "c-route"), 3L));
        assertThat(counts(READER, Facet.STAGE))
                .isEqualTo(Map.of(id("Stage", "c-first"), 1L, id("Stage", "c-second"), 1L));
        assertThat(counts(READER, Facet.MISSION)).isEqualTo(Map.of(id("Mission", "c-mission"), 3L));
        assertThat(counts(READER, Facet.PARTNER)).isEqualTo(Map.of(id("Organisation", "c-partner"), 1L));
    }

    @Test
    void findsThemByTheirRouteAndByOneOfItsStages() {
        var route = id("Route", "c-route");
        assertThat(keys(Map.of(Facet.ROUTE, Set.of(route)))).containsExactlyInAnyOrder("c-place", "c-way", "c-event");
        assertThat(keys(Map.of(Facet.ROUTE, Set.of(route), Facet.STAGE, Set.of(id("Stage", "c-first")))))
                .containsExactly("c-place");
    }

    @Test
    void countsAPartnerOnTheStagesWhereItWorks() {
        var partners = items.find(READER, SearchQuery.of("aide").only(Set.of(ItemType.ORGANISATION)));

        assertThat(partners.facets().get(Facet.STAGE))
                .extracting(FacetCount::value)
                .containsExactlyInAnyOrder(id("Stage", "c-first"), id("Stage", "c-second"));
        assertThat(partners.facets().get(Facet.PARTNER))
                .containsExactly(new FacetCount(id("Organisation", "c-partner"), 1));
    }

    @Test
    void namesThemInTheLanguageOfTheReaderAndStagesInTheOrderOfTheRoute() {
        var name = find(READER, Map.of()).names().get(id("Route", "c-route"));

        assertThat(name.title(Locale.FRENCH)).isEqualTo("Route c-route");
        assertThat(name.title(Locale.ENGLISH)).isEqualTo("Way c-route");
        assertThat(name.stages()).containsExactly(id("Stage", "c-second"), id("Stage", "c-first"));
    }

    @Test
    void followsANewNameAndAnotherWay() {
        Stated.write(writer, route("c-route", 2L, "c-second"), route("c-other", 2L, "c-first"));
        Stated.write(writer, node("Mission", "c-mission", Map.of("title", "Autre nom")));
        shown();

        assertThat(counts(READER, Facet.ROUTE))
                .isEqualTo(Map.of(id("Route", "c-route"), 2L, id("Route", "c-other"), 1L));
        var mission = find(READER, Map.of()).names().get(id("Mission", "c-mission"));
        assertThat(mission.title(Locale.FRENCH)).isEqualTo("Autre nom");
    }

    @Test
    void saysNothingOfARouteAMissionOrAServiceThatIsRestricted() {
        var before = told(READER);

        Stated.write(
                writer,
                route("c-hidden", 3L, "c-first", "c-second"),
                mission("c-hidden", 3L),
                mission("c-known", 2L),
                served("c-hidden", 2L),
                served("c-known", 3L));
        shown();

        assertThat(told(READER)).isEqualTo(before);
        var hidden = Map.of(Facet.ROUTE, Set.of(id("Route", "c-hidden")));
        assertThat(find(READER, hidden).names()).doesNotContainKey(id("Route", "c-hidden"));
        assertThat(find(READER, hidden).total()).isZero();
    }

    @Test
    void tellsWhoeverMayReadARestrictedItemWhatItConcerns() {
        Stated.write(
                writer,
                mission("c-hidden", 3L),
                node("Document", "c-hidden", ornithorynque("sensitivity", 3L), link("ABOUT", "Mission", "c-hidden")));
        shown();

        assertThat(counts(EDITOR, Facet.MISSION)).containsEntry(id("Mission", "c-hidden"), 1L);
        assertThat(find(EDITOR, Map.of()).names()).containsKey(id("Mission", "c-hidden"));
        assertThat(counts(READER, Facet.MISSION)).doesNotContainKey(id("Mission", "c-hidden"));
    }

    private static Statement stage(String key) {
        return node("Stage", key, Map.of("nameFr", "Étape " + key), link("AT", "Place", "c-harbour"));
    }

    private static Statement route(String key, long sensitivity, String... stages) {
        var links = new ArrayList<Link>();
        for (var stage : stages) {
            links.add(Link.to("HAS_STAGE", new Ref("Stage", stage), Map.of("order", 1L + links.size())));
        }
        return node(
                "Route",
                key,
                Map.of("nameFr", "Route " + key, "nameEn", "Way " + key, "sensitivity", sensitivity),
                links.toArray(Link[]::new));
    }

    private static Statement mission(String key, long sensitivity) {
        return node("Mission", key, Map.of("title", "Mission " + key, "sensitivity", sensitivity));
    }

    private static Statement served(String mission, long sensitivity) {
        return edge(
                "SERVED_IN",
                new Ref("Person", "c-person"),
                new Ref("Mission", mission),
                Map.of("role", "Médecin", "sensitivity", sensitivity));
    }

    private static Map<String, Object> ornithorynque(Object... more) {
        return more.length == 0
                ? Map.of("title", "Ornithorynque")
                : Map.of("title", "Ornithorynque", (String) more[0], more[1]);
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 3, 1);
    }

    private SearchResult find(Viewer viewer, Map<Facet, Set<String>> chosen) {
        return items.find(viewer, new SearchQuery("ornithorynque", Set.of(), chosen, Set.of(), 0, 20));
    }

    private Map<String, Long> counts(Viewer viewer, Facet facet) {
        return find(viewer, Map.of()).facets().get(facet).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    private List<String> keys(Map<Facet, Set<String>> chosen) {
        return find(READER, chosen).hits().stream()
                .map(hit -> client.query("MATCH (n {id: $id}) RETURN n.key AS key")
                        .bindAll(Map.of("id", hit.id()))
                        .fetchAs(String.class)
                        .one()
                        .orElseThrow())
                .toList();
    }

    private List<?> told(Viewer viewer) {
        var found = find(viewer, Map.of());
        return List.of(found.facets(), found.names(), found.counts(), found.total());
    }

    private String id(String type, String key) {
        return small.id(type, key);
    }

    private void shown() {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }
}
