package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.routes.NearbyEvents.Nearby;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened around a stage at 33° north, 12° east, and at one on the antimeridian. */
@RealParts
class NearbyIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @Autowired
    RouteQuery routes;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeThreeStages() {
        graph.anew();
        graph.node("Route", "r", Map.of("nameFr", "Route"));
        stage("land", 1, Map.of("nameFr", "Terre"), Map.of("latitude", 33.0, "longitude", 12.0));
        stage("sea", 2, Map.of("nameFr", "Mer", "sea", true), Map.of("latitude", 0.0, "longitude", 179.9));
        stage("unknown", 3, Map.of("nameFr", "Ailleurs"), Map.of());
        graph.write();
    }

    @Test
    void findsWhatIsWithinTheDistanceAndHowFarItIs() {
        event("near", 33.1, 12.1, Map.of());
        event("beyond", 33.6, 12.0, Map.of());
        graph.write();

        assertThat(ids("land", null)).containsExactly("near");
        assertThat(ids("land", 100)).containsExactly("near", "beyond");
        // By the law of cosines on a sphere of 6371 km: 14.5 km.
        assertThat(nearby("land", null).events().getFirst().kilometres()).isBetween(14.3, 14.7);
    }

    @Test
    void looksFartherAtSeaAndAcrossTheAntimeridian() {
        event("across", 0.0, -179.0, Map.of());
        graph.write();

        assertThat(ids("sea", null)).containsExactly("across");
        assertThat(ids("sea", 100)).isEmpty();
    }

    @Test
    void showsTheLatestFirstAndNothingOfLaterDays() {
        event("old", 33.0, 12.0, Map.of("date", DAY.minusYears(3)));
        event("new", 33.0, 12.0, Map.of("date", DAY));
        event("later", 33.0, 12.0, Map.of("date", DAY.plusDays(1)));
        graph.write();

        assertThat(ids("land", null)).containsExactly("new", "old");
    }

    @Test
    void leavesToTheStageWhatIsNotedThere() {
        graph.node("Event", "noted", event(33.0, 12.0, Map.of()), Link.to("AT", new Ref("Stage", "land")));
        graph.write();

        assertThat(ids("land", null)).isEmpty();
    }

    @Test
    void addsUpWhatWasCounted() {
        event("one", 33.0, 12.0, Map.of("dead", 4L));
        event("two", 33.0, 12.1, Map.of("dead", 1L, "missing", 12L));
        graph.write();

        assertThat(nearby("land", null)).satisfies(found -> {
            assertThat(found.dead()).isEqualTo(5);
            assertThat(found.missing()).isEqualTo(12);
        });
    }

    @Test
    void countsWhatTwoRegistersTellButOnce() {
        event("a", 33.0, 12.0, Map.of("dead", 4L, "register", "one"));
        event("b", 33.001, 12.0, Map.of("dead", 4L, "missing", 0L, "register", "another"));
        graph.write();

        assertThat(nearby("land", null).dead()).isEqualTo(4);
    }

    @Test
    void tellsNothingOfWhatTheViewerMayNotSee() {
        event("open", 33.0, 12.0, Map.of("dead", 1L));
        event("secret", 33.0, 12.0, Map.of("dead", 1L, "sensitivity", 4L));
        graph.write();

        assertThat(ids("land", null)).containsExactly("open");
        assertThat(nearby("land", null).dead()).isEqualTo(1);
        var cleared = SmallGraph.viewer(Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL);
        assertThat(nearby(cleared, "land", null).dead()).isEqualTo(2);
    }

    @Test
    void knowsNothingAroundAStageOfWhichNobodyKnowsWhereItIs() {
        event("somewhere", 0.0, 0.0, Map.of());
        graph.write();

        assertThat(ids("unknown", 500)).isEmpty();
    }

    @Test
    void refusesADistanceThatIsNone() {
        assertThatExceptionOfType(RelaisException.Invalid.class).isThrownBy(() -> ids("land", 0));
        assertThatExceptionOfType(RelaisException.Invalid.class).isThrownBy(() -> ids("land", 501));
    }

    private List<String> ids(String stage, @Nullable Integer within) {
        return nearby(stage, within).events().stream().map(Nearby::text).toList();
    }

    private NearbyEvents nearby(String stage, @Nullable Integer within) {
        return nearby(READER, stage, within);
    }

    private NearbyEvents nearby(Viewer viewer, String stage, @Nullable Integer within) {
        var page = routes.page(viewer, graph.id("Route", "r"), DAY, Locale.FRENCH);
        return routes.nearby(viewer, page, page.stage(graph.id("Stage", stage)), within, Locale.FRENCH);
    }

    private void stage(String key, int order, Map<String, Object> properties, Map<String, Object> place) {
        var named = new HashMap<>(place);
        named.put("name", key);
        graph.node("Place", "XX/" + key, named)
                .node(
                        "Stage",
                        key,
                        properties,
                        Link.to("AT", new Ref("Place", "XX/" + key)),
                        Link.from("HAS_STAGE", new Ref("Route", "r"), Map.of("order", order)));
    }

    private void event(String key, double latitude, double longitude, Map<String, Object> more) {
        var properties = event(latitude, longitude, more);
        properties.put("text", key);
        graph.node("Event", key, properties);
    }

    private static Map<String, Object> event(double latitude, double longitude, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(
                Map.of("date", DAY, "kind", "incident", "text", "noté", "latitude", latitude, "longitude", longitude));
        properties.putAll(more);
        return properties;
    }
}
