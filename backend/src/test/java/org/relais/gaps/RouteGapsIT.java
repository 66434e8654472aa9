package org.relais.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.gaps.GapChange.Cause;
import org.relais.gaps.GapChange.Turn;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.relais.testing.CountedStatements;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class RouteGapsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Viewer READER = WrittenGraph.reader();
    private static final Ref LIBYA = new Ref("Mission", "m-libye");

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    RouteGaps gaps;

    private WrittenGraph graph;

    @BeforeEach
    void aRouteOfThreeStages() {
        emptyGraph.make();
        graph = new WrittenGraph(writer, client);
        graph.node("Route", "r-cm", Map.of("nameFr", "Méditerranée centrale"));
        stage("s-sabha", 1, null);
        stage("s-zuwara", 2, null);
        stage("s-mer", 3, null);
        next("s-sabha", "s-zuwara");
        next("s-zuwara", "s-mer");
        graph.node("Mission", LIBYA.key(), Map.of("title", "Libye"), Link.to("ON_STAGE", new Ref("Stage", "s-zuwara")));
    }

    @Test
    void saysWhereSomebodyIsNeededAndWhatIsLostBetween() {
        graph.edge("REQUIRES", LIBYA, domain("legal"), Map.of("count", 1L, "from", DAY.minusMonths(1)));
        activity("a-sabha", "s-sabha", "legal-aid", Map.of("reportedOn", DAY));

        var needed = cell(READER, DAY, "s-zuwara", "legal");
        assertThat(needed.standings()).containsExactly(Standing.NEEDED, Standing.LOST);
        assertThat(needed.wanted()).singleElement().satisfies(wanted -> {
            assertThat(wanted.item().title()).isEqualTo("Libye");
            assertThat(wanted.count()).isEqualTo(1);
        });
        assertThat(needed.neighbours()).singleElement().satisfies(neighbour -> {
            assertThat(neighbour.before()).isTrue();
            assertThat(neighbour.stage().title()).isEqualTo("s-sabha");
        });
        assertThat(cell(READER, DAY, "s-sabha", "legal").standing()).isEqualTo(Standing.COVERED);
        assertThat(cell(READER, DAY, "s-mer", "legal").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(page(READER, DAY, null).needed()).containsExactly(Map.entry("legal", 1L));
    }

    @Test
    void asksForANeedAtItsStageOrAtAllOfItsMission() {
        need("n-here", Map.of("from", DAY), Link.to("ON_STAGE", new Ref("Stage", "s-mer")));
        assertThat(cell(READER, DAY, "s-mer", "legal").standing()).isEqualTo(Standing.NEEDED);
        assertThat(cell(READER, DAY, "s-zuwara", "legal").standing()).isEqualTo(Standing.UNKNOWN);

        need("n-any", Map.of("from", DAY));
        assertThat(cell(READER, DAY, "s-zuwara", "legal").standing()).isEqualTo(Standing.NEEDED);
        assertThat(cell(READER, DAY.minusDays(1), "s-zuwara", "legal").standing())
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void tellsUsFromPartnersWithTheEvidence() {
        graph.node("Person", "p-lea", Map.of("name", "Léa"));
        graph.edge(
                "SERVED_IN",
                new Ref("Person", "p-lea"),
                LIBYA,
                Map.of("role", "juriste", "domains", List.of("legal-aid"), "from", DAY));
        activity("a-1", "s-zuwara", "legal-aid", Map.of("reportedOn", DAY.minusYears(2), "from", DAY.minusYears(3)));
        graph.edge(
                "AGREEMENT",
                LIBYA,
                new Ref("Organisation", "o-a-1"),
                Map.of("subject", "Conseil", "state", "signed", "stage", "s-zuwara", "domain", "legal-aid"));

        var both = cell(READER, DAY, "s-zuwara", "legal");
        assertThat(both.ours()).extracting(ItemRef::title).containsExactly("Libye");
        assertThat(both.partners()).extracting(ItemRef::title).containsExactly("o-a-1");
        assertThat(both.present()).first().satisfies(ours -> {
            assertThat(ours.person()).extracting(ItemRef::title).isEqualTo("Léa");
            assertThat(ours.what()).isEqualTo("juriste");
        });
        assertThat(both.present()).last().satisfies(partner -> {
            assertThat(partner.source().source()).isEqualTo("test.csv");
            assertThat(partner.agreements())
                    .singleElement()
                    .satisfies(agreed -> assertThat(agreed.top()).isEqualTo("legal"));
        });
        assertThat(cell(READER, DAY.minusDays(1), "s-zuwara", "legal").standings())
                .containsExactly(Standing.STALE, Standing.COVERED);
    }

    @Test
    void aCellOfARestrictedActivityDoesNotExistForWhoMayNotSeeIt() {
        activity("a-secret", "s-sabha", "legal-aid", Map.of("reportedOn", DAY, "sensitivity", 3L));

        assertThat(cell(READER, DAY, "s-sabha", "legal").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(cell(READER, DAY, "s-zuwara", "legal").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(page(READER, DAY, DAY.minusYears(9)).changes()).isEmpty();
        assertThat(cell(Viewer.system(), DAY, "s-sabha", "legal").standing()).isEqualTo(Standing.COVERED);
        assertThat(cell(Viewer.system(), DAY, "s-zuwara", "legal").standing()).isEqualTo(Standing.LOST);
        assertThat(cell(READER, DAY, "s-sabha", "legal").standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void countsNothingOfWhatIsRestrictedAtAnyOtherEnd() {
        graph.node(
                "Mission",
                "m-secret",
                Map.of("title", "Réservée", "sensitivity", 3L),
                Link.to("ON_STAGE", new Ref("Stage", "s-zuwara")));
        graph.edge("REQUIRES", new Ref("Mission", "m-secret"), domain("medical"), Map.of());
        graph.node("Person", "p-secret", Map.of("name", "Sans nom", "sensitivity", 4L));
        graph.edge(
                "SERVED_IN",
                new Ref("Person", "p-secret"),
                LIBYA,
                Map.of("role", "juriste", "domains", List.of("legal-aid")));
        stage("s-secret", 4, 3L);
        graph.node("Route", "r-secret", Map.of("nameFr", "Route réservée", "sensitivity", 3L));

        var page = gaps.page(READER, null, DAY, null, Locale.FRENCH);
        assertThat(page.stages()).hasSize(3);
        assertThat(page.byStanding(GapFilter.ALL)).containsExactly(Map.entry(Standing.UNKNOWN, 21));
        assertThat(page.choices()).hasSize(1);
        assertThatThrownBy(() -> gaps.page(READER, graph.id("r-secret"), DAY, null, Locale.FRENCH))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThat(gaps.at(READER, List.of(graph.id("s-secret")), DAY, Locale.FRENCH))
                .isEmpty();
        assertThat(gaps.page(Viewer.system(), null, DAY, null, Locale.FRENCH).byStanding(GapFilter.ALL))
                .containsEntry(Standing.NEEDED, 1)
                .containsEntry(Standing.COVERED, 1);
    }

    @Test
    void tellsWhatOpenedAndClosedBetweenTwoDaysAndWhy() {
        graph.edge("REQUIRES", LIBYA, domain("legal"), Map.of());
        activity("a-1", "s-zuwara", "legal-aid", Map.of("reportedOn", DAY, "to", DAY.minusDays(10)));
        activity("a-2", "s-mer", "medical", Map.of("reportedOn", DAY, "from", DAY.minusDays(5)));
        var earlier = DAY.minusDays(20);

        var changes = page(READER, DAY, earlier).changes();

        assertThat(changes)
                .filteredOn(change -> change.stage().title().equals("s-zuwara"))
                .filteredOn(change -> change.top().equals("legal"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.turn()).isEqualTo(Turn.OPENED);
                    assertThat(change.before()).isEqualTo(Standing.ENDING);
                    assertThat(change.after()).isEqualTo(Standing.NEEDED);
                    assertThat(change.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.WENT);
                    assertThat(change.causes().getFirst().on()).isEqualTo(DAY.minusDays(10));
                });
        assertThat(changes)
                .filteredOn(change -> change.top().equals("medical"))
                .extracting(change -> change.stage().title() + " " + change.turn())
                .containsExactly("s-zuwara OPENED", "s-mer CHANGED");
        assertThat(page(READER, earlier, DAY).changes()).isEqualTo(changes);
        assertThat(page(READER, DAY, DAY).changes()).isEmpty();
    }

    @Test
    void showsAStageOnlyForAsLongAsItIsOnTheRoute() {
        graph.node("Stage", "s-old", Map.of("nameFr", "s-old"));
        graph.edge(
                "HAS_STAGE",
                new Ref("Route", "r-cm"),
                new Ref("Stage", "s-old"),
                Map.of("order", 9L, "to", DAY.minusDays(1)));

        assertThat(page(READER, DAY.minusDays(1), null).stages()).hasSize(4);
        assertThat(page(READER, DAY, null).stages()).hasSize(3);
    }

    @Test
    void asksTheGraphOnceHoweverManyStagesAndDaysAndThenOnlyWhetherItChanged() {
        var route = graph.id("r-cm");
        var few = CountedStatements.of(() -> gaps.page(READER, route, DAY, null, Locale.FRENCH));
        for (var at = 0; at < 40; at++) {
            stage("s-" + at, 10 + at, null);
            activity("a-" + at, "s-" + at, "legal-aid", Map.of("reportedOn", DAY));
        }

        assertThat(few).hasSize(2);
        assertThat(CountedStatements.of(() -> gaps.page(READER, route, DAY, DAY.minusYears(1), Locale.FRENCH)))
                .hasSize(2);
        assertThat(CountedStatements.of(() -> gaps.page(READER, route, DAY, null, Locale.FRENCH)))
                .hasSize(1);
        assertThat(CountedStatements.of(() -> gaps.page(READER, null, DAY, null, Locale.FRENCH)))
                .hasSize(2);
        var sea = List.of(graph.id("s-mer"));
        assertThat(CountedStatements.of(() -> gaps.at(READER, sea, DAY, Locale.FRENCH)))
                .hasSize(2);
    }

    private GapCell cell(Viewer viewer, LocalDate day, String stage, String top) {
        return page(viewer, day, null).cell(graph.id(stage), top).orElseThrow();
    }

    private GapPage page(Viewer viewer, LocalDate day, @Nullable LocalDate since) {
        return gaps.page(viewer, graph.id("r-cm"), day, since, Locale.FRENCH);
    }

    private void stage(String key, long order, @Nullable Long sensitivity) {
        var properties = new HashMap<String, Object>(Map.of("nameFr", key));
        if (sensitivity != null) {
            properties.put("sensitivity", sensitivity);
        }
        graph.node("Place", "LY/" + key, Map.of("name", key, "country", "LY"));
        graph.node("Stage", key, properties, Link.to("AT", new Ref("Place", "LY/" + key)));
        graph.edge("HAS_STAGE", new Ref("Route", "r-cm"), new Ref("Stage", key), Map.of("order", order));
    }

    private void next(String from, String to) {
        graph.edge("NEXT", new Ref("Stage", from), new Ref("Stage", to), Map.of());
    }

    private void activity(String key, String stage, String domain, Map<String, ? extends Object> properties) {
        var all = new HashMap<String, @Nullable Object>(properties);
        all.put("name", "Conseil");
        graph.node("Activity", key, all, Link.to("AT", new Ref("Place", "LY/" + stage)), Link.to("IN", domain(domain)));
        graph.node(
                "Organisation", "o-" + key, Map.of("name", "o-" + key), Link.to("OPERATES", new Ref("Activity", key)));
    }

    private void need(String key, Map<String, Object> properties, Link... links) {
        var all = new HashMap<>(properties);
        all.putAll(Map.of("role", "Juriste", "state", "open"));
        var linked = new java.util.ArrayList<>(List.of(links));
        linked.add(Link.to("FOR", LIBYA));
        graph.node("Need", key, all, linked.toArray(Link[]::new));
        graph.edge("REQUIRES", new Ref("Need", key), domain("legal-aid"), Map.of());
    }

    private static Ref domain(String notation) {
        return new Ref("Domain", notation);
    }
}
