package org.relais.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.Experts;
import org.relais.expertise.Shown;
import org.relais.graph.GraphWriter;
import org.relais.routes.NearbyEvents;
import org.relais.routes.RouteLine;
import org.relais.routes.RoutePage;
import org.relais.routes.RouteQuery;
import org.relais.routes.StageContext;
import org.relais.search.Hit;
import org.relais.search.IndexMadeAnew;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.search.SearchResult;
import org.relais.search.Suggested;
import org.relais.search.Suggestions;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;

/** To whoever may not see them, a world with secrets is the world without them. */
@RealParts
class GateIT {

    private static final Viewer READER = viewer(Role.READER);
    private static final Viewer EDITOR = viewer(Role.EDITOR);
    private static final Viewer ADMINISTRATOR = viewer(Role.ADMINISTRATOR);
    private static final String SHARED_WORDS = "écoute des enfants isolés au port";

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    IndexMadeAnew index;

    @Autowired
    ItemFinder items;

    @Autowired
    Suggestions suggestions;

    @Autowired
    ExpertFinder experts;

    @Autowired
    RouteQuery routes;

    CanaryWorld world;

    @BeforeEach
    void open() {
        graph.make();
        world = new CanaryWorld(writer);
        world.writeOpen();
        shown();
    }

    @Test
    void showsAReaderTheSameWorldWithSecretsAsWithoutThem() throws IOException {
        index.make();
        var before = seenBy(READER);

        world.writeSecrets();
        shown();
        index.make();

        assertThat(seenBy(READER)).isEqualTo(before);
        assertThat(seenBy(ADMINISTRATOR)).isNotEqualTo(before);
    }

    @Test
    void movesNoScoreOfAnOpenDocumentByASecretOneWithTheSameWords() {
        var before = find(READER, SHARED_WORDS);

        world.writeSecretDocument();
        shown();

        assertThat(find(READER, SHARED_WORDS)).isEqualTo(before);
        assertThat(find(EDITOR, SHARED_WORDS).hits())
                .filteredOn(
                        hit -> before.hits().stream().anyMatch(open -> open.id().equals(hit.id())))
                .extracting(Hit::id, Hit::score)
                .containsExactlyElementsOf(before.hits().stream()
                        .map(hit -> org.assertj.core.groups.Tuple.tuple(hit.id(), hit.score()))
                        .toList());
    }

    @Test
    void movesNoRankOfAnOpenPersonByASecretOneWithTheSameWords() {
        var before = expertsFor(EDITOR, SHARED_WORDS).explained();

        world.writeSecretPerson();
        shown();

        assertThat(before).hasSize(1);
        // What would change a place is counted among all whom the editor sees, of whom there is one more now.
        assertThat(expertsFor(EDITOR, SHARED_WORDS).explained())
                .hasSize(2)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("turns")
                .containsAll(before);
    }

    @Test
    void findsAReaderNothingByTheWordsOfSecrets() {
        world.writeSecrets();
        shown();

        assertThat(Stream.concat(CanaryWorld.RESTRICTED.stream(), CanaryWorld.CONFIDENTIAL.stream()))
                .allSatisfy(word -> assertLearnsNothing(READER, word));
    }

    @Test
    void findsAnEditorWhatIsRestrictedAndNothingOfWhatIsConfidential() {
        world.writeSecrets();
        shown();

        assertThat(List.of("zibelinaire", "axolotlique", "kakapoesque", "narvalien"))
                .allSatisfy(
                        word -> assertThat(find(EDITOR, word).total()).as(word).isPositive());
        assertThat(expertsFor(EDITOR, "quokkalogue").explained()).isNotEmpty();
        assertThat(CanaryWorld.CONFIDENTIAL).allSatisfy(word -> assertLearnsNothing(EDITOR, word));
        assertLearnsNothing(EDITOR, "bilbyesque");
    }

    @Test
    void findsAnAdministratorEverySecret() {
        world.writeSecrets();
        shown();

        assertThat(CanaryWorld.CONFIDENTIAL)
                .allSatisfy(word ->
                        assertThat(find(ADMINISTRATOR, word).total()).as(word).isPositive());
        assertThat(suggestions.asTyped(ADMINISTRATOR, "okapi", 10).items()).isNotEmpty();
        assertThat(expertsFor(ADMINISTRATOR, "bilbyesque").explained()).isNotEmpty();
        assertThat(expertsFor(ADMINISTRATOR, "zibelinaire").people())
                .isGreaterThan(expertsFor(READER, "zibelinaire").people());
    }

    private void assertLearnsNothing(Viewer viewer, String word) {
        var found = find(viewer, word);
        assertThat(found.hits()).as(word).isEmpty();
        assertThat(found.total()).as(word).isZero();
        assertThat(found.counts().values()).as(word).containsOnly(0L);
        assertThat(suggestions.asTyped(viewer, word.substring(0, 5), 10).isEmpty())
                .as(word)
                .isTrue();
        assertThat(expertsFor(viewer, word).explained()).as(word).isEmpty();
        assertThat(expertsFor(viewer, word).withEvidence()).as(word).isZero();
    }

    private Seen seenBy(Viewer viewer) {
        var list = routes.list(viewer, Locale.FRENCH);
        var route = routes.page(viewer, list.getFirst().id(), LocalDate.now(), Locale.FRENCH);
        return new Seen(
                find(viewer, SHARED_WORDS),
                suggestions.asTyped(viewer, "enfants", 10),
                expertsFor(viewer, SHARED_WORDS),
                expertsFor(viewer, "protection"),
                list,
                route,
                route.stages().stream()
                        .map(stage -> routes.context(viewer, route, stage.id(), Locale.FRENCH))
                        .toList(),
                route.stages().stream()
                        .map(stage -> routes.nearby(viewer, route, stage, null, Locale.FRENCH))
                        .toList());
    }

    private SearchResult find(Viewer viewer, String text) {
        return items.find(viewer, new SearchQuery(text, Set.of(), Map.of(), Set.of(), 0, 100));
    }

    private Experts expertsFor(Viewer viewer, String text) {
        return experts.find(viewer, experts.read(viewer, text), Locale.FRENCH, Shown.first(30));
    }

    private void shown() {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private static Viewer viewer(Role role) {
        return new Viewer(role.name(), role.name(), role, role.usualClearance(), Set.of(), null);
    }

    /** Everything that a viewer is told. */
    private record Seen(
            SearchResult search,
            Suggested suggestions,
            Experts byText,
            Experts byDomain,
            List<RouteLine> routes,
            RoutePage route,
            List<StageContext> stages,
            List<NearbyEvents> nearby) {}
}
