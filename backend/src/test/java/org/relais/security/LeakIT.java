package org.relais.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.documents.DocumentQuery;
import org.relais.documents.TranslationQuery;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.Shown;
import org.relais.graph.GraphWriter;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;
import org.relais.people.PersonQuery;
import org.relais.search.IndexMadeAnew;
import org.relais.search.ItemFinder;
import org.relais.search.PassageFinder;
import org.relais.search.PassagesFound.Order;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.search.SimilarItems;
import org.relais.search.Suggestions;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many questions of every kind, put to a world without secrets and to the same world with them: whoever
 * may not see the secrets is told the same to the letter. How many questions is set with {@code
 * -Drelais.leak.queries=10000}.
 */
@RealParts
class LeakIT {

    private static final Viewer READER = viewer(Role.READER, Set.of());
    private static final Viewer EDITOR = viewer(Role.EDITOR, Set.of(LeakWorld.COMPARTMENT));
    private static final Viewer ADMINISTRATOR = viewer(Role.ADMINISTRATOR, Set.of(LeakWorld.COMPARTMENT));

    private static final String NOWHERE = UUID.randomUUID().toString();

    private final LeakWorld world = new LeakWorld();
    private final List<SearchQuery> questions =
            new LeakQuestions(world.texts()).make(Integer.getInteger("relais.leak.queries", 100));

    @Autowired
    EmptyGraph graph;

    @Autowired
    SmallGraph graphIds;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    IndexMadeAnew index;

    @Autowired
    ItemFinder items;

    @Autowired
    SimilarItems similar;

    @Autowired
    Suggestions suggestions;

    @Autowired
    ExpertFinder experts;

    @Autowired
    DocumentQuery documents;

    @Autowired
    TranslationQuery translations;

    @Autowired
    PassageFinder passages;

    @Autowired
    PersonQuery people;

    private List<String> openDocuments = List.of();

    @BeforeEach
    void open() throws IOException {
        graph.make();
        world.writeOpen(writer);
        openDocuments = world.openKeys().stream()
                .map(key -> graphIds.id("Document", key))
                .toList();
        shown();
    }

    @Test
    void tellsNobodyOfWhatIsKeptFromThem() throws IOException {
        var some = questions.subList(0, questions.size() / 4);
        var toReader = answers(READER, questions);
        var toAdministrator = answers(ADMINISTRATOR, some);

        world.writeRestricted(writer);
        shown();
        var toEditor = answers(EDITOR, some);
        world.writeConfidential(writer);
        shown();

        assertThat(differing(toReader, answers(READER, questions))).isEmpty();
        assertThat(differing(toEditor, answers(EDITOR, some))).isEmpty();
        assertThat(differing(toAdministrator, toEditor)).hasSizeGreaterThan(some.size() / 2);
        assertThat(differing(toAdministrator, answers(ADMINISTRATOR, some))).hasSizeGreaterThan(some.size() / 2);
        assertThat(world.secretKeys()).allSatisfy(this::assertNothingAtTheAddressOf);
    }

    private void assertNothingAtTheAddressOf(String key) {
        var document = graphIds.id("Document", key);
        var person = graphIds.id("Person", key);
        assertThat(answer(() -> documents.page(READER, document, Locale.FRENCH)))
                .isEqualTo(answer(() -> documents.page(READER, NOWHERE, Locale.FRENCH)));
        assertThat(answer(() -> documents.passages(READER, document, 1, 10)))
                .isEqualTo(answer(() -> documents.passages(READER, NOWHERE, 1, 10)));
        assertThat(answer(() -> translations.beside(READER, openDocuments.getFirst(), document, 1, 10)))
                .isEqualTo(answer(() -> translations.beside(READER, openDocuments.getFirst(), NOWHERE, 1, 10)));
        assertThat(answer(() -> translations.beside(READER, document, openDocuments.getFirst(), 1, 10)))
                .isEqualTo(answer(() -> translations.beside(READER, NOWHERE, openDocuments.getFirst(), 1, 10)));
        assertThat(inside(READER, document, "port")).isEqualTo(inside(READER, NOWHERE, "port"));
        assertThat(answer(() -> people.page(READER, person, Locale.FRENCH)))
                .isEqualTo(answer(() -> people.page(READER, NOWHERE, Locale.FRENCH)));
        assertThat(people.page(ADMINISTRATOR, person, Locale.FRENCH).id()).isEqualTo(person);
    }

    private static Message answer(ThrowingCallable question) {
        return catchThrowableOfType(RelaisException.NotFound.class, question).told();
    }

    private List<Told> answers(Viewer viewer, List<SearchQuery> asked) {
        return asked.stream().map(question -> told(viewer, question)).toList();
    }

    private Told told(Viewer viewer, SearchQuery question) {
        var text = question.text();
        var found = items.find(viewer, question);
        return new Told(
                found.hashCode(),
                found.hits().stream()
                        .limit(2)
                        .map(hit -> similar.of(viewer, hit.type(), hit.id(), 5))
                        .toList()
                        .hashCode(),
                suggestions
                        .asTyped(viewer, text.substring(0, Math.min(4, text.length())), 10)
                        .hashCode(),
                suggestions.asTyped(viewer, text, 10).hashCode(),
                experts.find(viewer, experts.read(viewer, text), Locale.FRENCH, Shown.first(30))
                        .hashCode(),
                reading(viewer, openDocuments.get(Math.floorMod(text.hashCode(), openDocuments.size())), text));
    }

    private int reading(Viewer viewer, String document, String text) {
        return Objects.hash(inside(viewer, document, text), translations.of(viewer, document));
    }

    private List<Object> inside(Viewer viewer, String document, String text) {
        var found = passages.within(viewer, document, text, Order.BEST, 0, 10);
        return List.of(found.passages(), found.all(), found.total(), found.partial(), found.notes());
    }

    private List<String> differing(List<Told> before, List<Told> after) {
        return IntStream.range(0, before.size())
                .boxed()
                .flatMap(at -> Stream.of(before.get(at).against(after.get(at)))
                        .filter(different -> !different.isEmpty())
                        .map(different -> different + " of " + questions.get(at)))
                .toList();
    }

    private void shown() throws IOException {
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
        index.make();
    }

    private static Viewer viewer(Role role, Set<String> compartments) {
        return new Viewer(role.name(), role.name(), role, role.usualClearance(), compartments, null);
    }

    /** The hashes of whole answers: ten thousand of those would not fit in memory. */
    private record Told(int found, int similar, int suggested, int completed, int experts, int reading) {

        String against(Told other) {
            return (found == other.found ? "" : "hits ")
                    + (similar == other.similar ? "" : "similar ")
                    + (suggested == other.suggested ? "" : "suggestions ")
                    + (completed == other.completed ? "" : "completions ")
                    + (experts == other.experts ? "" : "experts ")
                    + (reading == other.reading ? "" : "reading ");
        }
    }
}
