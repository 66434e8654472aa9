package org.relais.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.documents.DocumentPage.Author;
import org.relais.documents.DocumentPage.OutlineEntry;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.ingest.Originals;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class DocumentQueryIT {

    private static final Viewer READER = WrittenGraph.reader();
    private static final Ref LEGAL = new Ref("Domain", "legal");
    private static final Ref GUIDE = new Ref("Document", "d-guide");

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    Originals originals;

    @Autowired
    DocumentQuery documents;

    @Autowired
    TranslationQuery translations;

    @TempDir
    Path folder;

    private WrittenGraph graph;

    @BeforeEach
    void guide() throws IOException {
        emptyGraph.make();
        graph = new WrittenGraph(writer, client);
        var file = Files.writeString(folder.resolve("guide.md"), "# Accueillir");
        passage("d-guide#1", 1, "Accueillir", 2);
        passage("d-guide#2", 2, "Orienter", 2);
        passage("d-guide#3", 3, "Confidentiel", 3);
        var properties =
                Map.of("title", "Guide", "reviewBy", LocalDate.now().minusDays(1), "sha256", originals.keep(file));
        graph.node(
                "Document",
                GUIDE.key(),
                properties,
                Link.to("ABOUT", LEGAL),
                has("d-guide#1"),
                has("d-guide#2"),
                has("d-guide#3"));
    }

    @Test
    void showsADocumentWithItsOutline() {
        var page = documents.page(READER, graph.id("d-guide"), Locale.ENGLISH);

        assertThat(page.freshness()).isEqualTo(Freshness.STALE);
        assertThat(page.original()).isTrue();
        assertThat(page.domains()).extracting(ItemRef::id).containsExactly("legal");
        assertThat(page.outline()).extracting(OutlineEntry::heading).containsExactly("Accueillir", "Orienter");
        assertThat(page.allPassages()).isEqualTo(2);
    }

    @Test
    void tiesADocumentToWhatTheViewerSees() {
        for (var level : List.of(2L, 3L)) {
            var known = Map.<String, Object>of("title", "Texte " + level, "sensitivity", level);
            graph.node("Document", "d-new-" + level, known, Link.to("SUPERSEDES", GUIDE));
            graph.node("Document", "d-ar-" + level, known, Link.to("TRANSLATES", GUIDE));
            graph.node("Lesson", "l-" + level, known, Link.to("FROM", GUIDE));
            graph.node("Person", "p-" + level, Map.of("name", "Auteur " + level, "sensitivity", level));
            graph.edge("AUTHORED", new Ref("Person", "p-" + level), GUIDE, Map.of("role", "lead"));
        }

        var page = documents.page(READER, graph.id("d-guide"), Locale.FRENCH);

        assertThat(page.supersededBy()).containsExactly(document("d-new-2"));
        assertThat(page.translations()).containsExactly(document("d-ar-2"));
        assertThat(page.lessons()).extracting(ItemRef::id).containsExactly(graph.id("l-2"));
        assertThat(page.authors())
                .containsExactly(new Author(new ItemRef("person", graph.id("p-2"), "Auteur 2"), "lead"));
        assertThat(documents.page(READER, graph.id("d-ar-2"), Locale.FRENCH).translations())
                .extracting(ItemRef::title)
                .containsExactly("Guide");
        assertThat(documents.page(READER, graph.id("d-new-2"), Locale.FRENCH).supersedes())
                .extracting(ItemRef::title)
                .containsExactly("Guide");
    }

    @Test
    void readsPassagesInTheirOrderFromARank() {
        var id = graph.id("d-guide");

        assertThat(documents.passages(READER, id, 1, 1))
                .extracting(PassageView::heading)
                .containsExactly("Accueillir");
        assertThat(documents.passages(READER, id, 2, 9))
                .extracting(PassageView::heading)
                .containsExactly("Orienter");
        assertThat(documents.order(READER, id, graph.id("d-guide#2"))).isEqualTo(2);
        assertThat(documents.order(READER, id, graph.id("d-guide#3"))).isEqualTo(1);
    }

    @Test
    void setsADocumentBesideItsTranslations() {
        translation("d-ar", "Orienter!", 2, GUIDE);
        translation("d-en", "Refer", 2, GUIDE);
        translation("d-secret", "Secret", 3, GUIDE);
        translation("d-behind", "Behind", 2, new Ref("Document", "d-secret"));
        var guide = graph.id("d-guide");

        assertThat(titles(translations.of(READER, guide))).containsExactly("d-ar", "d-en");
        assertThat(titles(translations.of(READER, graph.id("d-ar")))).containsExactly("d-en", "d-guide");
        var beside = translations.beside(READER, guide, graph.id("d-ar"), 1, 10);
        assertThat(beside.by()).isEqualTo(SideBySide.By.POSITION);
        assertThat(beside.passages()).isEqualTo(2);
        assertThat(beside.rows()).extracting(row -> row.translated().size()).containsExactly(1, 0);
        assertThat(translations.beside(READER, guide, graph.id("d-ar"), 1, 1).next())
                .isEqualTo(2);
        assertThat(translations.beside(READER, guide, graph.id("d-ar"), 2, 1).before())
                .isEqualTo(1);
        for (var hidden : List.of(graph.id("d-secret"), graph.id("d-behind"), guide, "nowhere")) {
            refused(() -> translations.beside(READER, guide, hidden, 1, 10));
        }
    }

    private void translation(String key, String heading, int sensitivity, Ref original) {
        passage(key + "#1", 1, heading, sensitivity);
        graph.node(
                "Document",
                key,
                Map.of("title", key, "language", key.substring(2, 4), "sensitivity", (long) sensitivity),
                Link.to("TRANSLATES", original),
                has(key + "#1"));
    }

    private static List<String> titles(List<Translation> translations) {
        return translations.stream()
                .map(translation -> translation.document().title())
                .map(title -> title.equals("Guide") ? "d-guide" : title)
                .toList();
    }

    @Test
    void givesTheFileBackAsItCame() throws IOException {
        assertThat(Files.readString(documents.original(READER, graph.id("d-guide"))))
                .isEqualTo("# Accueillir");

        graph.node("Document", "d-lost", Map.of("title", "Sans fichier"));
        refused(() -> documents.original(READER, graph.id("d-lost")));
    }

    @Test
    void opensALessonAtItsPassageAmongThoseNear() {
        graph.node(
                "Lesson",
                "l-1",
                Map.of("title", "Écouter", "text", "Écouter d’abord.", "place", "Orienter"),
                Link.to("FROM", GUIDE),
                Link.to("ABOUT", LEGAL));
        graph.node("Lesson", "l-2", Map.of("title", "Attendre", "text", "…"), Link.to("ABOUT", LEGAL));
        graph.node("Lesson", "l-3", Map.of("title", "Taire", "text", "…", "sensitivity", 3L), Link.to("ABOUT", LEGAL));

        var lesson = documents.lesson(READER, graph.id("l-1"), Locale.FRENCH);

        assertThat(lesson.passage()).isEqualTo(graph.id("d-guide#2"));
        assertThat(lesson.near()).extracting(ItemRef::title).containsExactly("Attendre");
        refused(() -> documents.lesson(READER, graph.id("l-3"), Locale.FRENCH));
    }

    @Test
    void saysNothingOfTheRestrictedDocumentOfALesson() {
        passage("d-secret#1", 1, "Orienter", 3);
        graph.node("Document", "d-secret", Map.of("title", "Secret", "sensitivity", 3L), has("d-secret#1"));
        graph.node(
                "Lesson",
                "l-1",
                Map.of("title", "Écouter", "text", "…", "place", "Orienter"),
                Link.to("FROM", new Ref("Document", "d-secret")));

        var lesson = documents.lesson(READER, graph.id("l-1"), Locale.FRENCH);

        assertThat(lesson.document()).isNull();
        assertThat(lesson.passage()).isNull();
    }

    @Test
    void readsHiddenAsNotFound() {
        graph.node("Document", "d-secret", Map.of("title", "Secret", "sensitivity", 3L));
        var id = graph.id("d-secret");

        refused(() -> documents.page(READER, id, Locale.FRENCH));
        refused(() -> documents.passages(READER, id, 1, 9));
        refused(() -> documents.order(READER, id, "nowhere"));
        refused(() -> documents.original(READER, id));
    }

    private static void refused(ThrowingCallable question) {
        assertThatExceptionOfType(RelaisException.NotFound.class).isThrownBy(question);
    }

    private void passage(String key, int order, String heading, int sensitivity) {
        graph.node("Passage", key, Map.of("order", (long) order, "heading", heading, "text", "…", "sensitivity", (long)
                sensitivity));
    }

    private ItemRef document(String key) {
        return new ItemRef("document", graph.id(key), "Texte 2");
    }

    private static Link has(String passage) {
        return Link.to("HAS_PASSAGE", new Ref("Passage", passage));
    }
}
