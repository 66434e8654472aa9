package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.search.Similar.Kind;
import org.relais.search.Similar.Reason;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents and a lesson that share a stage, a domain, words, or nothing. */
@RealParts
class SimilarIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);

    @Autowired
    EmptyGraph graph;

    @Autowired
    SmallGraph small;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    SimilarItems similar;

    @BeforeEach
    void world() {
        graph.make();
        write(
                node("Stage", "m-port", Map.of("nameFr", "Le port", "nameEn", "The port")),
                node("Stage", "m-hidden", Map.of("nameFr", "La crique", "sensitivity", 3L)),
                document(
                        "m-source",
                        "Identification des hippocampes",
                        2L,
                        link("ABOUT", "Stage", "m-port"),
                        link("ABOUT", "Domain", "legal"),
                        link("HAS_PASSAGE", "Passage", "m-source")),
                node("Passage", "m-source", Map.of("order", 1L, "text", "Les hippocampes craignent la salamandre.")),
                document("m-words", "Entretien", 2L, link("HAS_PASSAGE", "Passage", "m-words")),
                node("Passage", "m-words", Map.of("order", 1L, "text", "Un hippocampe parle de sa salamandre.")),
                document("m-stage", "Tout autre chose", 2L, link("ABOUT", "Stage", "m-port")),
                node(
                        "Lesson",
                        "m-lesson",
                        Map.of("title", "Plaider", "text", "Préparer le recours"),
                        link("ABOUT", "Domain", "legal")),
                document("m-nothing", "Pharmacie", 2L),
                node("Person", "m-person", Map.of("name", "Hippocampes Salamandre")));
    }

    @Test
    void findsWhatSharesAStageADomainOrWordsAndSaysWhich() {
        var found = like(READER);

        assertThat(found)
                .extracting(Similar::id)
                .containsExactlyInAnyOrder(id("m-stage"), id("m-words"), lesson("m-lesson"));
        assertThat(reasons(found, id("m-stage")))
                .containsExactly(new Reason(Kind.STAGE, stage("m-port"), Map.of("fr", "Le port", "en", "The port")));
        assertThat(reasons(found, lesson("m-lesson"))).containsExactly(new Reason(Kind.DOMAIN, "legal", Map.of()));
        assertThat(reasons(found, id("m-words")))
                .extracting(Reason::value)
                .containsExactlyInAnyOrder("hippocampes", "salamandre");
    }

    @Test
    void putsFirstWhatSharesMost() {
        write(document(
                "m-both",
                "Salamandres des hippocampes",
                2L,
                link("ABOUT", "Stage", "m-port"),
                link("ABOUT", "Domain", "legal")));

        assertThat(like(READER).getFirst().id()).isEqualTo(id("m-both"));
        assertThat(like(READER).getFirst().title(Locale.FRENCH)).isEqualTo("Salamandres des hippocampes");
    }

    @Test
    void saysNothingOfWhatTheViewerMayNotSee() {
        var before = like(READER);

        write(document(
                "m-secret",
                "Hippocampes et salamandre",
                3L,
                link("ABOUT", "Stage", "m-port"),
                link("ABOUT", "Stage", "m-hidden")));

        assertThat(like(READER)).isEqualTo(before);
        assertThat(similar.of(READER, ItemType.DOCUMENT, id("m-secret"), 9)).isEmpty();
        assertThat(like(EDITOR)).extracting(Similar::id).contains(id("m-secret"));
        assertThat(similar.of(EDITOR, ItemType.DOCUMENT, id("m-secret"), 9))
                .extracting(Similar::id)
                .contains(id("m-source"));
    }

    @Test
    void keepsARestrictedStageToItself() {
        write(
                document("m-one", "Une note", 2L, link("ABOUT", "Stage", "m-hidden")),
                document("m-two", "Un avis", 2L, link("ABOUT", "Stage", "m-hidden")));

        assertThat(similar.of(READER, ItemType.DOCUMENT, id("m-one"), 9)).isEmpty();
        assertThat(similar.of(EDITOR, ItemType.DOCUMENT, id("m-one"), 9)).isEmpty();
    }

    @Test
    void answersWithNothingForWhatThereIsNot() {
        assertThat(similar.of(READER, ItemType.DOCUMENT, "none", 9)).isEmpty();
        assertThat(similar.of(READER, ItemType.LESSON, id("m-source"), 9)).isEmpty();
    }

    private List<Similar> like(Viewer viewer) {
        return similar.of(viewer, ItemType.DOCUMENT, id("m-source"), 9);
    }

    private static List<Reason> reasons(List<Similar> found, String id) {
        return found.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static Statement document(String key, String title, long sensitivity, Link... links) {
        var properties = new HashMap<String, Object>(Map.of("title", title, "language", "fr"));
        properties.put("sensitivity", sensitivity);
        return node("Document", key, properties, links);
    }

    private void write(Statement... statements) {
        Stated.write(writer, statements);
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private String id(String key) {
        return small.id("Document", key);
    }

    private String lesson(String key) {
        return small.id("Lesson", key);
    }

    private String stage(String key) {
        return small.id("Stage", key);
    }
}
