package org.relais.routes.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Touched;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.routes.RoutePage;
import org.relais.routes.RouteQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class RouteEditingIT {

    private static final Viewer EDITOR = Sahara.EDITOR;
    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);
    private static final LocalDate CLOSES = LocalDate.of(2025, 6, 30);

    @Autowired
    RouteEditing editing;

    @Autowired
    PlaceLookup lookup;

    @Autowired
    RouteQuery routes;

    @Autowired
    RevisionFeed feed;

    @Autowired
    SmallGraph graph;

    @Autowired
    Neo4jClient client;

    @Autowired
    Sahara sahara;

    @BeforeEach
    void writeARouteAsAnImportWould() {
        sahara.write();
    }

    @Test
    void makesARouteFromNothingWithABranch() {
        var draft = RouteDraft.blank().named(new Names("Atlantique", "Atlantic", "الأطلسي", List.of("Al Atlassi")));
        draft = draft.ending(Drafts.stage("Dakar")).ending(Drafts.stage("Tenerife"));
        draft = draft.branching(Drafts.stage("Laayoune"), "Dakar").joined(DraftWay.open("Laayoune", "Tenerife", true));

        var saved = editing.save(EDITOR, null, draft);

        var page = page(Objects.requireNonNull(saved.id()), LocalDate.now());
        assertThat(page.stages()).extracting(RoutePage.Stage::name).containsExactly("Dakar", "Laayoune", "Tenerife");
        assertThat(page.stages().get(1).branchFrom())
                .isEqualTo(page.stages().getFirst().id());
        assertThat(page.ways()).hasSize(3);
        assertThat(editing.open(EDITOR, page.id())).isEqualTo(saved);
        assertThat(routes.page(EDITOR, page.id(), LocalDate.now(), Locale.ENGLISH)
                        .name())
                .isEqualTo("Atlantic");
    }

    @Test
    void writesWithWhoAndWhenAndOnlyWhatChanged() {
        var before = sahara.open();
        var revision = feed.state().revision();

        editing.save(EDITOR, before, before.with(stage(before, "sabha").noted("Fermée la nuit.")));

        assertThat(feed.after(revision, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.touched())
                        .contains(new Touched("Route", sahara.id()), new Touched("Stage", id("Stage", "sabha")))
                        .doesNotContain(new Touched("Stage", id("Stage", "agadez"))));
        assertThat(client.query("MATCH (s:Stage {key: 'sabha'})<-[:HAS_STAGE]-(r {key: 'r'}) "
                                + "RETURN s.source AS source, s.sourcePlace AS place, r.editedBy AS by")
                        .fetch()
                        .one())
                .contains(Map.of("source", "Relais", "place", "someone", "by", "someone"));
        assertThat(Objects.requireNonNull(sahara.open().last()).by()).isEqualTo("someone");
    }

    @Test
    void keepsOtherRoutesAndWhatTheEditorMayNotSee() {
        var before = sahara.open();
        assertThat(stage(before, "sabha").places()).extracting(DraftPlace::name).containsExactly("Sabha");

        editing.save(
                EDITOR,
                before,
                before.moved("sabha", true).with(stage(before, "sabha").noted("Note")));

        assertThat(
                        count(
                                "MATCH (:Route {key: 'r-other'})-[h:HAS_STAGE {order: 7}]->(:Stage {key: 'sabha'}) RETURN count(h)"))
                .isEqualTo(1);
        assertThat(count("MATCH (:Stage {key: 'sabha'})-[e:AT]->(:Place) RETURN count(e)"))
                .isEqualTo(2);
        assertThat(Drafts.ways(sahara.open())).containsExactly("sabha > agadez");
    }

    @Test
    void closesAStageAndEndsAWayFromADayOn() {
        var before = sahara.open();
        var wanted = before.with(stage(before, "sabha").during(List.of(new Timespan(null, CLOSES))))
                .ending(Drafts.stage("Tripoli"));
        wanted = wanted.replaced(
                wanted.ways().getLast(), wanted.ways().getLast().during(new Timespan(null, CLOSES.minusDays(1))));

        editing.save(EDITOR, before, wanted);

        assertThat(page(sahara.id(), CLOSES).stages()).hasSize(3);
        assertThat(page(sahara.id(), CLOSES.plusDays(1)).stages()).hasSize(2);
        assertThat(page(sahara.id(), CLOSES.minusDays(1)).ways()).hasSize(2);
        assertThat(page(sahara.id(), CLOSES).ways()).hasSize(1);
    }

    @Test
    void takesAStageOffTheRouteAndPutsItBack() {
        var before = sahara.open();
        var without = editing.save(EDITOR, before, before.without("sabha"));
        assertThat(page(sahara.id(), LocalDate.now()).stages()).hasSize(1);

        var back = new RouteDraft(
                before.id(), before.key(), before.names(), before.stages(), before.ways(), without.last());
        editing.save(EDITOR, without, back);

        assertThat(sahara.open().stages()).isEqualTo(before.stages());
        assertThat(sahara.open().ways()).isEqualTo(before.ways());
    }

    @Test
    void aPlaceHiddenFromTheEditorStaysHiddenWhenAnotherOfItsNameIsMade() {
        var before = sahara.open();
        var again = new DraftPlace(null, "Secret", "LY", null, 27.0, 14.4);
        graph.node("Place", "LY/secret", Map.of("name", "Secret", "sensitivity", 4L))
                .write();

        editing.save(EDITOR, before, before.with(stage(before, "sabha").at(List.of(again))));

        assertThat(stage(sahara.open(), "sabha").places()).singleElement().satisfies(place -> {
            assertThat(place.latitude()).isEqualTo(27.0);
            assertThat(place.key()).startsWith("LY/secret-");
        });
        assertThat(lookup.named(EDITOR, "sabha", 0, 10))
                .extracting(DraftPlace::key)
                .containsExactly("LY/sabha");
        assertThat(lookup.inCountry(EDITOR, "LY"))
                .extracting(DraftPlace::latitude)
                .containsExactly(27.0);
    }

    @Test
    void wantsAKnownPlaceToBeChosen() {
        var before = sahara.open();
        var again = new DraftPlace(null, "Ágadez", "NE", null, 16.9, 7.9);

        assertThatThrownBy(() -> editing.save(
                        EDITOR, before, before.with(stage(before, "sabha").at(List.of(again)))))
                .hasMessageContaining("route.problem.knownPlace");
        assertThat(lookup.named(EDITOR, "agad", 0, 10))
                .extracting(DraftPlace::name)
                .containsExactly("Agadez");
    }

    @Test
    void refusesASecondRouteOfTheSameNameAndWhatTheRulesRefuse() {
        var same = RouteDraft.blank().named(Names.of("sahara")).ending(Drafts.stage("Ici"));
        var empty = RouteDraft.blank().named(Names.of("Vide"));

        assertThatThrownBy(() -> editing.save(EDITOR, null, same)).hasMessageContaining("route.problem.sameName");
        assertThatThrownBy(() -> editing.save(EDITOR, null, empty)).hasMessageContaining("route.problem.noStage");
    }

    @Test
    void aRouteThatTheViewerMayNotSeeIsNotThereAndOthersThanEditorsOpenNone() {
        graph.node("Route", "r-secret", Map.of("nameFr", "Voilée", "sensitivity", 4L))
                .write();
        var revision = feed.state().revision();
        var hidden = id("Route", "r-secret");

        assertThatThrownBy(() -> editing.open(EDITOR, hidden)).isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> editing.open(CONTRIBUTOR, sahara.id())).isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> editing.save(CONTRIBUTOR, null, Drafts.of("a > b")))
                .isInstanceOf(RelaisException.Forbidden.class);
        var named = RouteDraft.blank().named(Names.of("Voilée")).ending(Drafts.stage("Ici"));
        assertThat(feed.state().revision()).isEqualTo(revision);
        assertThat(editing.save(EDITOR, null, named).id()).isNotEqualTo(hidden);
    }

    private static DraftStage stage(RouteDraft draft, String key) {
        return draft.stage(key).orElseThrow();
    }

    private RoutePage page(String route, LocalDate day) {
        return routes.page(EDITOR, route, day, Locale.FRENCH);
    }

    private String id(String type, String key) {
        return graph.id(type, key);
    }

    private long count(String cypher) {
        return client.query(cypher).fetchAs(Long.class).one().orElseThrow();
    }
}
