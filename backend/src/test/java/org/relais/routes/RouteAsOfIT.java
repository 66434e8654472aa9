package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Sensitivity;
import org.relais.routes.RoutePage.Stage;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** A route as it was, is and will be: the first and the last day count, an open end has no last day. */
@RealParts
class RouteAsOfIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CLEARED = SmallGraph.viewer(Role.EDITOR, Sensitivity.CONFIDENTIAL);
    private static final LocalDate OPENS = LocalDate.of(2024, 3, 1);
    private static final LocalDate CLOSES = LocalDate.of(2025, 6, 30);

    @Autowired
    RouteQuery routes;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeARouteWhoseMiddleCloses() {
        graph.anew();
        graph.node("Route", "r", Map.of("nameFr", "Route"))
                .node("Organisation", "abri", Map.of("name", "Abri"))
                .node("Person", "p-omar", Map.of("name", "Omar"));
        stage("first", 1, null, null);
        stage("middle", 2, OPENS, CLOSES, way("first", Map.of()));
        stage("last", 3, null, null, way("middle", Map.of()), way("first", after(CLOSES)));
        activity("a-middle", "middle", Map.of());
        activity("a-last", "last", Map.of("from", OPENS, "to", CLOSES));
        graph.write();
    }

    @Test
    void showsAStageFromItsFirstDayToItsLast() {
        assertThat(keys(OPENS.minusDays(1))).containsExactly("first", "last");
        assertThat(keys(OPENS)).containsExactly("first", "middle", "last");
        assertThat(keys(CLOSES)).containsExactly("first", "middle", "last");
        assertThat(keys(CLOSES.plusDays(1))).containsExactly("first", "last");
    }

    @Test
    void showsTheWaysOfTheDayAndNoneToAStageThatIsNotThere() {
        assertThat(ways(OPENS.minusDays(1))).isEmpty();
        assertThat(ways(CLOSES)).containsExactlyInAnyOrder(tuple("first", "middle"), tuple("middle", "last"));
        assertThat(ways(CLOSES.plusDays(1))).containsExactly(tuple("first", "last"));
    }

    @Test
    void aWayEndsWithItsLastDay() {
        stage("last", 3, null, null, way("first", Map.of("to", CLOSES)));
        graph.write();

        assertThat(ways(CLOSES)).contains(tuple("first", "last"));
        assertThat(ways(CLOSES.plusDays(1))).isEmpty();
    }

    @Test
    void aClosedWayIsShownAsOpenBeforeItClosed() {
        stage("last", 3, null, null, way("first", Map.of("closedSince", CLOSES)));
        graph.write();

        assertThat(page(READER, CLOSES.minusDays(1)).ways())
                .extracting(RoutePage.Way::closedSince)
                .containsOnlyNulls();
        assertThat(page(READER, CLOSES).ways())
                .extracting(RoutePage.Way::closedSince)
                .contains(CLOSES);
    }

    @Test
    void partnersOfAClosedStageAreNotThere() {
        assertThat(state(CLOSES, "middle")).isEqualTo("present");
        assertThat(page(READER, CLOSES.plusDays(1)).stages())
                .flatExtracting(Stage::domains)
                .flatExtracting(RoutePage.DomainAtStage::work)
                .isEmpty();
    }

    @Test
    void anActivityIsPlannedBeforeItsFirstDayAndAGapAfterItsLast() {
        assertThat(state(OPENS.minusDays(1), "last")).isEqualTo("planned");
        assertThat(state(OPENS, "last")).isEqualTo("present");
        assertThat(state(CLOSES, "last")).isEqualTo("present");
        assertThat(state(CLOSES.plusDays(1), "last")).isEqualTo("gap");
    }

    @Test
    void weAreThereNoLongerThanTheMissionLasts() {
        graph.node("Mission", "m", Map.of("title", "Mission", "from", OPENS, "to", CLOSES), at("first"))
                .edge("SERVED_IN", "e", new Ref("Person", "p-omar"), new Ref("Mission", "m"), served())
                .write();

        assertThat(state(OPENS.minusDays(1), "first")).isEqualTo("planned");
        assertThat(state(OPENS, "first")).isEqualTo("present");
        assertThat(state(CLOSES, "first")).isEqualTo("present");
        assertThat(state(CLOSES.plusDays(1), "first")).isEqualTo("unknown");
        assertThat(stage(CLOSES, "first").mission()).isNotNull();
        assertThat(stage(CLOSES.plusDays(1), "first").mission()).isNull();
    }

    @Test
    void aStageWithTwoPeriodsIsThereInBothAndShownOnce() {
        graph.node(
                        "Stage",
                        "middle",
                        Map.of("nameFr", "middle"),
                        Link.from("HAS_STAGE", new Ref("Route", "r"), during(2, null, OPENS)),
                        Link.from("HAS_STAGE", new Ref("Route", "r"), during(2, OPENS, OPENS)),
                        Link.from("HAS_STAGE", new Ref("Route", "r"), during(2, CLOSES, null)))
                .write();

        assertThat(keys(OPENS)).containsExactly("first", "middle", "last");
        assertThat(keys(OPENS.plusDays(1))).containsExactly("first", "last");
        assertThat(keys(CLOSES.plusYears(1))).containsExactly("first", "middle", "last");
    }

    @Test
    void countsInTheListWhatThereIsToday() {
        assertThat(routes.list(READER, Locale.FRENCH))
                .containsExactly(new RouteLine(id("Route", "r"), "Route", 2, 0, 0));
    }

    @Test
    void aPlaceThatTheViewerMayNotSeeTellsNeitherItsNameNorItsPartners() {
        graph.node(
                "Place",
                "XX/first",
                Map.of("name", "Cachette", "latitude", 10.0, "longitude", 10.0, "sensitivity", 4L));
        activity("a-first", "first", Map.of());
        graph.write();

        assertThat(stage(READER, "first").place()).isNull();
        assertThat(stage(READER, "first").latitude()).isNull();
        assertThat(state(READER, "first")).isEqualTo("unknown");
        assertThat(stage(CLEARED, "first").place()).isEqualTo("Cachette");
        assertThat(state(CLEARED, "first")).isEqualTo("present");
        assertThat(routes.list(READER, Locale.FRENCH).getFirst().partners()).isZero();
        assertThat(routes.list(CLEARED, Locale.FRENCH).getFirst().partners()).isEqualTo(1);
    }

    private List<String> keys(LocalDate day) {
        return page(READER, day).stages().stream().map(Stage::key).toList();
    }

    private List<org.assertj.core.groups.Tuple> ways(LocalDate day) {
        var page = page(READER, day);
        var names = new HashMap<String, String>();
        page.stages().forEach(stage -> names.put(stage.id(), stage.key()));
        return page.ways().stream()
                .map(way -> tuple(names.get(way.from()), names.get(way.to())))
                .toList();
    }

    private String state(LocalDate day, String stage) {
        return protection(stage(day, stage));
    }

    private String state(Viewer viewer, String stage) {
        return protection(stage(viewer, stage));
    }

    private static String protection(Stage stage) {
        return stage.domains().stream()
                .filter(domain -> domain.domain().equals("protection"))
                .map(RoutePage.DomainAtStage::state)
                .findFirst()
                .orElseThrow();
    }

    private Stage stage(LocalDate day, String key) {
        return stage(page(READER, day), key);
    }

    private Stage stage(Viewer viewer, String key) {
        return stage(page(viewer, LocalDate.now()), key);
    }

    private static Stage stage(RoutePage page, String key) {
        return page.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private RoutePage page(Viewer viewer, LocalDate day) {
        return routes.page(viewer, id("Route", "r"), day, Locale.FRENCH);
    }

    private String id(String type, String key) {
        return graph.id(type, key);
    }

    private void stage(String key, int order, @Nullable LocalDate from, @Nullable LocalDate to, Link... ways) {
        var links = new java.util.ArrayList<>(List.of(ways));
        links.add(Link.from("HAS_STAGE", new Ref("Route", "r"), during(order, from, to)));
        links.add(Link.to("AT", new Ref("Place", "XX/" + key)));
        graph.node("Place", "XX/" + key, Map.of("name", key))
                .node("Stage", key, Map.of("nameFr", key), links.toArray(Link[]::new));
    }

    private static Map<String, @Nullable Object> during(int order, @Nullable LocalDate from, @Nullable LocalDate to) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("order", order);
        properties.put("from", from);
        properties.put("to", to);
        return properties;
    }

    private static Link way(String from, Map<String, @Nullable Object> properties) {
        return Link.from("NEXT", new Ref("Stage", from), properties);
    }

    private static Map<String, @Nullable Object> after(LocalDate day) {
        return Map.of("from", day.plusDays(1));
    }

    private static Link at(String stage) {
        return Link.to("ON_STAGE", new Ref("Stage", stage));
    }

    private static Map<String, Object> served() {
        return Map.of("role", "Coordination", "domains", List.of("protection"));
    }

    private void activity(String key, String place, Map<String, Object> more) {
        var properties = new HashMap<>(more);
        properties.put("name", key);
        graph.node(
                "Activity",
                key,
                properties,
                Link.from("OPERATES", new Ref("Organisation", "abri"), Map.of()),
                Link.to("IN", new Ref("Domain", "protection")),
                Link.to("AT", new Ref("Place", "XX/" + place)));
    }
}
