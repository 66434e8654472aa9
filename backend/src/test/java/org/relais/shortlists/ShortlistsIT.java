package org.relais.shortlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.shortlists.ShortlistState.ACCEPTED;
import static org.relais.shortlists.ShortlistState.ASKED;
import static org.relais.shortlists.ShortlistState.DECLINED;
import static org.relais.shortlists.ShortlistState.OFF;
import static org.relais.shortlists.ShortlistState.TO_ASK;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Touched;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.Shortlist.Step;
import org.relais.testing.AtOnce;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class ShortlistsIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);
    private static final Viewer POOL = SmallGraph.viewer(Role.POOL_MANAGER, Sensitivity.RESTRICTED);

    @Autowired
    Shortlists shortlists;

    @Autowired
    RevisionFeed feed;

    @Autowired
    SmallGraph graph;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void writeNeeds() {
        graph.anew();
        graph.node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Person", "p-lina", Map.of("name", "Lina"))
                .node("Person", "p-secret", Map.of("name", "Zoé", "sensitivity", 3L))
                .node("Mission", "m-open", Map.of("title", "Mission claire"))
                .node("Mission", "m-secret", Map.of("title", "Mission voilée", "sensitivity", 3L))
                .node("Need", "n-open", need(2), Link.to("FOR", new Ref("Mission", "m-open")))
                .node("Need", "n-other", need(2), Link.to("FOR", new Ref("Mission", "m-open")))
                .node("Need", "n-behind", need(2), Link.to("FOR", new Ref("Mission", "m-secret")))
                .node("Need", "n-secret", need(3), Link.to("FOR", new Ref("Mission", "m-open")))
                .write();
    }

    @Test
    void keepsEveryStepWithWhoAndWhen() {
        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);
        say(POOL, "p-omar", ASKED, "par téléphone", 1);
        say(POOL, "p-omar", DECLINED, "pris jusqu’en mars", 2);

        assertThat(list(READER).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(DECLINED);
            assertThat(entry.step()).isEqualTo(3);
            assertThat(entry.history()).extracting(Step::before).containsExactly(ASKED, TO_ASK, null);
            assertThat(entry.history()).extracting(Step::state).containsExactly(DECLINED, ASKED, TO_ASK);
            assertThat(entry.history())
                    .extracting(Step::note)
                    .containsExactly("pris jusqu’en mars", "par téléphone", null);
            assertThat(entry.history()).allSatisfy(step -> assertThat(step.by()).isEqualTo("someone"));
            assertThat(entry.history()).extracting(Step::at).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        });
        assertThat(list(READER).in(DECLINED)).hasSize(1);
    }

    @Test
    void isOfOneNeedAlone() {
        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);

        assertThat(shortlists.of(READER, id("Need", "n-other"), Locale.FRENCH).entries())
                .isEmpty();
    }

    @Test
    void takesAPersonOffAndPutsThemBackAsTheyWere() {
        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);
        say(CONTRIBUTOR, "p-omar", DECLINED, "trop loin", 1);
        say(CONTRIBUTOR, "p-omar", OFF, null, 2);

        assertThat(list(READER).entries()).isEmpty();
        assertThat(list(READER).takenOff()).extracting(Entry::state).containsExactly(OFF);
        assertThat(list(READER).holds(id("Person", "p-omar"))).isFalse();

        say(CONTRIBUTOR, "p-omar", DECLINED, null, 3);

        assertThat(list(READER).takenOff()).isEmpty();
        assertThat(list(READER).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(DECLINED);
            assertThat(entry.note()).contains("trop loin");
            assertThat(entry.since()).isEqualTo(entry.history().get(2).at());
        });
        say(CONTRIBUTOR, "p-omar", ASKED, null, 4);
        assertThat(list(READER).entries())
                .first()
                .satisfies(entry -> assertThat(entry.note()).isEmpty());
    }

    @Test
    void writesWithItsSourceAndAdvancesTheFeed() {
        var before = feed.state().revision();

        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);

        assertThat(feed.after(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.touched())
                        .contains(
                                new Touched("Need", id("Need", "n-open")),
                                new Touched("Person", id("Person", "p-omar"))));
        assertThat(client.query(
                                "MATCH (:Need)-[e:SHORTLISTED]->(:Person)<-[:CONCERNS]-(s:ShortlistStep)-[:ANSWERS]->()"
                                        + " RETURN e.source AS source, e.sourcePlace AS place, s.run AS run, s.access AS access")
                        .fetch()
                        .all())
                .containsExactly(Map.of("source", "Relais", "place", "someone", "run", "shortlist", "access", "2"));
    }

    @Test
    void survivesALaterSheetOfTheSameNeedAndPerson() {
        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);

        graph.node("Person", "p-omar", Map.of("name", "Omar B."))
                .node("Mission", "m-next", Map.of("title", "Mission suivante"))
                .node("Need", "n-open", need(2), Link.to("FOR", new Ref("Mission", "m-next")))
                .write();

        assertThat(list(READER).mission().title()).isEqualTo("Mission suivante");
        assertThat(list(READER).entries())
                .extracting(entry -> entry.person().title())
                .containsExactly("Omar B.");
    }

    @Test
    void aPersonWhomTheViewerMayNotSeeIsNeitherShownNorCounted() {
        say(POOL, "p-secret", TO_ASK, null, 0);
        say(POOL, "p-omar", TO_ASK, null, 0);
        say(POOL, "p-secret", ACCEPTED, "dès lundi", 1);

        assertThat(list(POOL).entries())
                .extracting(entry -> entry.person().title())
                .containsExactly("Zoé", "Omar");
        assertThat(list(READER).entries())
                .extracting(entry -> entry.person().title())
                .containsExactly("Omar");
        assertThat(list(READER).in(ACCEPTED)).isEmpty();
        assertThat(list(READER).entry(id("Person", "p-secret"))).isEmpty();
        say(POOL, "p-secret", OFF, null, 2);
        assertThat(list(READER).takenOff()).isEmpty();
    }

    @Test
    void aNeedThatTheViewerMayNotSeeHasNoList() {
        for (var need : List.of("n-secret", "n-behind", "n-none")) {
            var id = need.equals("n-none") ? need : id("Need", need);
            assertThatThrownBy(() -> shortlists.of(CONTRIBUTOR, id, Locale.FRENCH))
                    .isInstanceOf(RelaisException.NotFound.class);
            assertThatThrownBy(
                            () -> shortlists.change(CONTRIBUTOR, id, id("Person", "p-omar"), ShortlistChange.first()))
                    .isInstanceOf(RelaisException.NotFound.class);
        }
    }

    @Test
    void nobodyPutsOnTheListWhomTheyMayNotSeeAndAReaderNobodyAtAll() {
        var before = feed.state().revision();

        assertThatThrownBy(() -> say(CONTRIBUTOR, "p-secret", TO_ASK, null, 0))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> say(READER, "p-omar", TO_ASK, null, 0)).isInstanceOf(RelaisException.Forbidden.class);
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void whoeverDoesNotKnowOfTheLatestStepIsToldOfIt() {
        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);
        say(POOL, "p-omar", ACCEPTED, null, 1);

        assertThatThrownBy(() -> say(CONTRIBUTOR, "p-omar", DECLINED, "trop loin", 1))
                .isInstanceOfSatisfying(RelaisException.Conflict.class, conflict -> {
                    assertThat(conflict.told().code()).isEqualTo("shortlist.changed.accepted");
                    assertThat(conflict.told().arguments()).containsExactly("someone");
                });
        assertThat(list(READER).in(ACCEPTED)).hasSize(1);
    }

    @Test
    void ofTwoWhoChangeTheStateAtOnceOneIsTold() throws InterruptedException {
        say(CONTRIBUTOR, "p-omar", TO_ASK, null, 0);

        assertThat(AtOnce.outcomes(
                        () -> say(CONTRIBUTOR, "p-omar", ACCEPTED, "en même temps", 1),
                        () -> say(POOL, "p-omar", DECLINED, "en même temps", 1)))
                .containsExactlyInAnyOrder("written", "Conflict");
        assertThat(list(READER).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(2);
            assertThat(entry.history()).hasSize(2);
            assertThat(entry.latest().state()).isEqualTo(entry.state());
        });
    }

    private int say(Viewer viewer, String person, ShortlistState state, @Nullable String note, int seen) {
        return shortlists.change(
                viewer, id("Need", "n-open"), id("Person", person), new ShortlistChange(state, note, seen));
    }

    private Shortlist list(Viewer viewer) {
        return shortlists.of(viewer, id("Need", "n-open"), Locale.FRENCH);
    }

    private String id(String type, String key) {
        return graph.id(type, key);
    }

    private static Map<String, Object> need(long sensitivity) {
        return Map.of("role", "Psychologue", "state", "open", "sensitivity", sensitivity);
    }
}
