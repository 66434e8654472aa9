package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.search.Hit.Version;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;

/** A document in three languages, another in two copies, and one that stands alone. */
@RealParts
class FoldingIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final SearchQuery QUESTION = SearchQuery.of("ornithorynque");
    private static final SearchQuery FOLDED = QUESTION.foldedFor("fr");

    @Autowired
    EmptyGraph graph;

    @Autowired
    SmallGraph small;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    IndexMadeAnew index;

    @Autowired
    ItemFinder items;

    @BeforeEach
    void world() {
        graph.make();
        write(
                document("v-fr", "fr", 2L),
                document("v-en", "en", 2L, link("TRANSLATES", "Document", "v-fr")),
                document("v-ar", "ar", 2L, link("TRANSLATES", "Document", "v-fr")),
                document("v-alone", "fr", 2L));
    }

    @Test
    void showsTranslationsAsOneHitInTheLanguageOfTheReader() {
        for (var language : List.of("fr", "en", "ar")) {
            var found = items.find(READER, QUESTION.foldedFor(language));
            assertThat(found.hits()).hasSize(2);
            assertThat(found.total()).isEqualTo(4);
            assertThat(of(found, "v-" + language).versions())
                    .extracting(Version::language)
                    .containsExactlyInAnyOrderElementsOf(List.of("fr", "en", "ar").stream()
                            .filter(other -> !other.equals(language))
                            .toList());
            assertThat(of(found, "v-alone").versions()).isEmpty();
        }
    }

    @Test
    void showsEachWhereThatIsWanted() {
        assertThat(items.find(READER, QUESTION).hits())
                .hasSize(4)
                .allSatisfy(hit -> assertThat(hit.versions()).isEmpty());
    }

    @Test
    void accountsForEveryResultFromPageToPage() {
        write(IntStream.range(0, 20)
                .mapToObj(at -> document(
                        "v-more-" + at,
                        "en",
                        2L,
                        at % 2 == 0 ? new Link[0] : new Link[] {link("TRANSLATES", "Document", "v-more-" + (at - 1))}))
                .toArray(Statement[]::new));

        var seen = new ArrayList<String>();
        for (var from = 0; from < 12; from += 3) {
            items.find(READER, FOLDED.at(from, 3)).hits().forEach(hit -> {
                seen.add(hit.id());
                hit.versions().forEach(version -> seen.add(version.id()));
            });
        }
        var found = items.find(READER, FOLDED);
        assertThat(seen).hasSize((int) found.total()).doesNotHaveDuplicates().hasSize(24);
        assertThat(items.find(READER, FOLDED.at(12, 3)).hits()).isEmpty();
    }

    @Test
    void foldsCopiesOfAFileAndTextsThatDifferInAFewWords() {
        writeText("v-first", 2L, words(0, 400));
        writeText("v-again", 2L, words(0, 200) + " entretemps " + words(200, 400));
        writeText("v-other", 2L, words(1_000, 1_400));
        write(
                node("Document", "v-file", Map.of("title", "Ornithorynque", "sha256", "abc")),
                node("Document", "v-same", Map.of("title", "Ornithorynque, encore", "sha256", "abc")));

        var found = items.find(READER, FOLDED);
        assertThat(found.total()).isEqualTo(9);
        assertThat(found.hits()).hasSize(5);
        var folded = found.hits().stream()
                .filter(hit -> List.of(id("v-first"), id("v-again")).contains(hit.id()))
                .toList();
        assertThat(folded)
                .singleElement()
                .satisfies(hit -> assertThat(hit.versions()).hasSize(1));
    }

    @Test
    void foldsNothingThroughWhatTheViewerMayNotSee() throws IOException {
        write(document("v-one", "fr", 2L), document("v-two", "en", 2L));
        index.make();
        var before = told();

        write(document(
                "v-bridge",
                "ar",
                3L,
                link("TRANSLATES", "Document", "v-one"),
                link("TRANSLATES", "Document", "v-two"),
                link("TRANSLATES", "Document", "v-alone")));
        writeText("v-hidden", 3L, words(0, 400));
        index.make();

        assertThat(told()).isEqualTo(before);
        var editor = items.find(EDITOR, FOLDED);
        assertThat(editor.total()).isEqualTo(8);
        assertThat(editor.hits().stream().mapToInt(hit -> hit.versions().size()).sum())
                .isEqualTo(3);
    }

    private List<?> told() {
        return items.find(READER, FOLDED).hits().stream()
                .map(hit -> List.of(hit.id(), hit.versions()))
                .toList();
    }

    private Hit of(SearchResult found, String key) {
        var id = id(key);
        return found.hits().stream()
                .filter(hit -> hit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Statement document(String key, String language, long sensitivity, Link... links) {
        return node(
                "Document",
                key,
                Map.of("title", "Ornithorynque", "language", language, "sensitivity", sensitivity),
                links);
    }

    private void writeText(String key, long sensitivity, String text) {
        write(
                document(key, "fr", sensitivity, link("HAS_PASSAGE", "Passage", key)),
                node("Passage", key, Map.of("order", 1L, "text", text)));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> "mot" + at).collect(Collectors.joining(" "));
    }

    private void write(Statement... statements) {
        Stated.write(writer, statements);
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private String id(String key) {
        return small.id("Document", key);
    }
}
