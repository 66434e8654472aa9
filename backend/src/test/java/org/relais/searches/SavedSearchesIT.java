package org.relais.searches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.RevisionFeed;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.search.Projection;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class SavedSearchesIT {

    private static final Viewer NADIA = viewer("nadia", Role.CONTRIBUTOR, Sensitivity.INTERNAL);
    private static final Viewer OMAR = viewer("omar", Role.READER, Sensitivity.INTERNAL);
    private static final Viewer CLAIRE = viewer("claire", Role.EDITOR, Sensitivity.RESTRICTED);

    @Autowired
    SmallGraph graph;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Projection projection;

    @Autowired
    AccountKeeper keeper;

    @Autowired
    SavedSearches searches;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void world() {
        graph.anew();
        for (var viewer : Set.of(NADIA, OMAR, CLAIRE)) {
            open(viewer);
        }
        document("d-1", "Traite à Agadez", 2);
    }

    @Test
    void keepsASearchForItsOwnerAlone() {
        var saved = searches.save(NADIA, draft("Traite", "q=traite&tab=documents&next=ailleurs", false));

        assertThat(saved.address()).isEqualTo("q=traite&tab=documents");
        assertThat(searches.lists(NADIA).mine()).singleElement().satisfies(mine -> {
            assertThat(mine.name()).isEqualTo("Traite");
            assertThat(mine.mine()).isTrue();
            assertThat(mine.openedAt()).isNotNull();
            assertThat(mine.entered()).isZero();
        });
        for (var other : Set.of(OMAR, CLAIRE)) {
            assertThat(searches.lists(other).isEmpty()).isTrue();
            assertThat(searches.lists(other).allShared()).isZero();
            assertThat(searches.opened(other, saved.asked())).isEmpty();
            assertThatThrownBy(() -> searches.change(other, saved.id(), draft("À moi", "q=port", true)))
                    .isInstanceOf(RelaisException.NotFound.class);
            assertThatThrownBy(() -> searches.remove(other, saved.id())).isInstanceOf(RelaisException.NotFound.class);
            assertThatThrownBy(() -> searches.restore(other, saved.id())).isInstanceOf(RelaisException.NotFound.class);
        }
        assertThat(searches.lists(NADIA).mine()).extracting(SavedSearch::name).containsExactly("Traite");
    }

    @Test
    void showsASharedSearchToEveryoneAndLetsOnlyItsOwnerChangeIt() {
        var saved = searches.save(NADIA, draft("Traite", "q=traite", true));

        assertThat(searches.lists(OMAR).shared()).singleElement().satisfies(shared -> {
            assertThat(shared.by()).isEqualTo("nadia");
            assertThat(shared.mine()).isFalse();
            assertThat(shared.openedAt()).isNull();
            assertThat(shared.entered()).isNull();
        });
        assertThat(searches.lists(OMAR).allShared()).isEqualTo(1);
        assertThatThrownBy(() -> searches.change(OMAR, saved.id(), draft("Port", "q=port", true)))
                .isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> searches.remove(OMAR, saved.id())).isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> searches.change(CLAIRE, saved.id(), draft("Port", "q=port", true)))
                .isInstanceOf(RelaisException.Forbidden.class);

        searches.change(NADIA, saved.id(), draft("Traite et exploitation", "q=exploitation", false));

        assertThat(searches.lists(OMAR).isEmpty()).isTrue();
        assertThat(searches.lists(NADIA).mine()).singleElement().satisfies(mine -> {
            assertThat(mine.name()).isEqualTo("Traite et exploitation");
            assertThat(mine.address()).isEqualTo("q=exploitation");
        });
    }

    @Test
    void letsAnEditorEndTheSharingAndTellsTheOwner() {
        var saved = searches.save(NADIA, draft("Traite", "q=traite", true));

        searches.remove(CLAIRE, saved.id());

        assertThat(searches.lists(OMAR).isEmpty()).isTrue();
        assertThat(searches.lists(CLAIRE).isEmpty()).isTrue();
        assertThat(searches.lists(NADIA).mine()).singleElement().satisfies(mine -> {
            assertThat(mine.shared()).isFalse();
            assertThat(mine.takenDownBy()).isEqualTo("claire");
        });
    }

    @Test
    void takesADeletionBackUnlessTheNameIsGivenAgain() {
        var saved = searches.save(NADIA, draft("Traite", "q=traite", true));

        searches.remove(NADIA, saved.id());
        assertThat(searches.lists(NADIA).isEmpty()).isTrue();
        assertThat(searches.lists(OMAR).isEmpty()).isTrue();

        assertThat(searches.restore(NADIA, saved.id()).shared()).isTrue();
        assertThat(searches.lists(OMAR).shared()).extracting(SavedSearch::name).containsExactly("Traite");

        searches.remove(NADIA, saved.id());
        searches.save(NADIA, draft("traité", "q=port", false));
        assertThatThrownBy(() -> searches.restore(NADIA, saved.id())).hasMessageContaining("searches.name.taken");
    }

    @Test
    void refusesTheSameNameOrTheSameSearchTwiceOfOneAccount() {
        var saved = searches.save(NADIA, draft("Traite", "q=traite", true));
        var port = searches.save(NADIA, draft("Port", "q=port", false));

        assertThatThrownBy(() -> searches.save(NADIA, draft(" TRAITE", "q=autre", false)))
                .isInstanceOf(RelaisException.Conflict.class)
                .hasMessageContaining("searches.name.taken");
        assertThatThrownBy(() -> searches.save(NADIA, draft("Autre", "tab=all&q=traite", false)))
                .isInstanceOf(RelaisException.Conflict.class)
                .hasMessageContaining("searches.address.taken");
        assertThatThrownBy(() -> searches.change(NADIA, port.id(), draft("Traite", "q=port", false)))
                .hasMessageContaining("searches.name.taken");
        assertThat(searches.change(NADIA, saved.id(), draft("traite", "q=traite", false))
                        .name())
                .isEqualTo("traite");
        assertThat(searches.save(OMAR, draft("Traite", "q=traite", false)).mine())
                .isTrue();
    }

    @Test
    void countsTheResultsThatEnteredSinceTheLastVisitAndThatTheViewerMaySee() {
        var saved = searches.save(NADIA, draft("Traite", "q=traite&tab=documents", true));
        searches.opened(CLAIRE, saved.asked());

        document("d-2", "Traite à Tripoli", 2);
        document("d-3", "Traite, confidentiel", 3);
        document("d-4", "Vaccins", 2);
        document("d-1", "Traite à Agadez, revu", 2);

        assertThat(entered(NADIA)).isEqualTo(1);
        assertThat(searches.lists(CLAIRE).shared().getFirst().entered()).isEqualTo(2);
        assertThat(searches.lists(OMAR).shared().getFirst().entered()).isNull();

        assertThat(searches.opened(NADIA, AskedAddress.parse("tab=documents&q=traite&show=30")))
                .map(SavedSearch::name)
                .contains("Traite");
        assertThat(entered(NADIA)).isZero();
    }

    @Test
    void namesTheItemsThatASearchIsNarrowedToForThoseWhoMaySeeThem() {
        graph.node("Mission", "m-1", Map.of("title", "Mission ouverte"))
                .node("Mission", "m-2", Map.of("title", "Mission tue", "sensitivity", 3L))
                .write();
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
        var address = "mission=%s&mission=%s".formatted(graph.id("Mission", "m-1"), graph.id("Mission", "m-2"));

        searches.save(CLAIRE, draft("Deux missions", address, true));

        assertThat(searches.lists(CLAIRE).names()).hasSize(2);
        assertThat(searches.lists(OMAR).names().values())
                .singleElement()
                .satisfies(
                        name -> assertThat(name.title(java.util.Locale.FRENCH)).isEqualTo("Mission ouverte"));
    }

    @Test
    void leavesNothingOfADeletedAccountToTheNextOfItsName() {
        searches.save(NADIA, draft("Secret", "q=secret", false));
        searches.save(NADIA, draft("Traite", "q=traite", true));

        client.query("MATCH (a:Account {username: 'nadia'}) DELETE a").run();

        assertThat(searches.lists(NADIA).isEmpty()).isTrue();
        assertThatThrownBy(() -> searches.save(NADIA, draft("Port", "q=port", false)))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThat(searches.lists(OMAR).shared())
                .singleElement()
                .satisfies(shared -> assertThat(shared.by()).isNull());
        open(NADIA);
        assertThat(searches.lists(NADIA).mine()).isEmpty();
        assertThat(searches.lists(NADIA).shared()).extracting(SavedSearch::name).containsExactly("Traite");
    }

    @Test
    void keepsAHundredOfOneAccountAndMovesNoRevision() {
        var before = feed.state().revision();
        for (var at = 0; at < SavedSearchWriter.MOST; at++) {
            searches.save(NADIA, draft("Recherche " + at, "q=x" + at, false));
        }

        assertThatThrownBy(() -> searches.save(NADIA, draft("Une de trop", "q=trop", false)))
                .hasMessageContaining("searches.tooMany");
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    private @Nullable Long entered(Viewer viewer) {
        return searches.lists(viewer).mine().getFirst().entered();
    }

    private void document(String key, String title, long sensitivity) {
        graph.node("Document", key, Map.of("title", title, "language", "fr", "sensitivity", sensitivity))
                .write();
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
    }

    private void open(Viewer viewer) {
        keeper.open(Viewer.system(), AccountOpening.of(viewer.username(), viewer.username(), viewer.role()));
    }

    private static SearchDraft draft(String name, String address, boolean shared) {
        return new SearchDraft(name, address, shared);
    }

    private static Viewer viewer(String name, Role role, Sensitivity clearance) {
        return new Viewer(name, name, role, clearance, Set.of(), null);
    }
}
