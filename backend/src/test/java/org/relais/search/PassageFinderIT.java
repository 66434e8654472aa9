package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.search.Hit.Fragment;
import org.relais.search.PassagesFound.Order;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** Passages of one document. Each is told by its heading here. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassageFinderIT {

    private static final Viewer READER = WrittenGraph.reader();

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    PassageFinder passages;

    @BeforeAll
    void write() {
        graph.anew()
                .node(
                        "Document",
                        "within",
                        Map.of("title", "Carnet", "language", "fr"),
                        link("HAS_PASSAGE", "Passage", "within#1"),
                        link("HAS_PASSAGE", "Passage", "within#2"),
                        link("HAS_PASSAGE", "Passage", "within#3"),
                        link("HAS_PASSAGE", "Passage", "within#4"))
                .node("Passage", "within#1", passage(1, "Quai", "Les hippocampes dorment. La balise veille.", 2))
                .node(
                        "Passage",
                        "within#2",
                        passage(2, "Large", "La salamandre et l'hippocampe. Hippocampe encore.", 2))
                .node("Passage", "within#3", passage(3, "Phare", "Une salamandre des balises, de nuit.", 2))
                .node("Passage", "within#4", passage(4, "Secret", "Hippocampe de trop", 3))
                .node(
                        "Document",
                        "within-other",
                        Map.of("title", "Autre", "language", "fr"),
                        link("HAS_PASSAGE", "Passage", "within-other#1"))
                .node("Passage", "within-other#1", passage(1, "Ailleurs", "Hippocampe", 2));
        graph.write();
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            hippocampe → Quai, Large
            salamandre hippocampe → Large
            hippocampe OU salamandre → Quai, Large, Phare
            hippocampe -salamandre → Quai
            salamandre SAUF (hippocampe OU licorne) → Phare
            "salamandre des balises" → Phare
            "salamandres" → ``
            salamandre "la balise" → ``
            phare → Phare
            carnet → ``
            carnet hippocampe → Quai, Large
            titre:carnet hippocampe → Quai, Large
            hippocampe trop → Quai, Large
            """)
    void findsPassagesInTheOrderOfReading(String question, String headings) {
        assertThat(headings(question, Order.READING)).isEqualTo(headings);
    }

    @Test
    void putsTheBestFirst() {
        assertThat(headings("hippocampe", Order.BEST)).isEqualTo("Large, Quai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "titre:carnet", "-hippocampe", "de", "???", "type:document -\"la balise\""})
    void answersNothingWhereNoWordIsAskedFor(String question) {
        assertThat(within(question, Order.READING).all()).isEmpty();
    }

    @Test
    void saysWhenNoPassageHasMostOfTheWords() {
        var found = within("hippocampe nuit", Order.READING);

        assertThat(found.partial()).isTrue();
        assertThat(found.total()).isEqualTo(3);
        assertThat(within("hippocampe", Order.READING).partial()).isFalse();
    }

    @Test
    void tellsAllPlacesAndShowsSome() {
        var found = passages.within(READER, graph.id("Document", "within"), "hippocampe", Order.READING, 1, 10);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.all()).hasSize(2).last().isEqualTo(graph.id("Passage", "within#2"));
        assertThat(found.passages()).extracting(Hit.Passage::heading).containsExactly("Large");
    }

    @Test
    void marksStemsAndPhrasesInAnyText() {
        var marks = within("hippocampe \"la balise\"", Order.READING).marks();

        assertThat(marked(marks.in("fr", "Les Hippocampes, la balise, une balise")))
                .containsExactly("Hippocampes", "la balise");
        assertThat(marks.in("fr", "rien")).containsExactly(new Fragment("rien", false));
    }

    @Test
    void findsNothingForWhomTheDocumentIsNotThere() {
        var nobody = new Viewer("n", "n", READER.role(), READER.clearance(), java.util.Set.of(), null);

        assertThat(passages.within(nobody, "no such document", "hippocampe", Order.BEST, 0, 10)
                        .total())
                .isZero();
        assertThat(passages.within(Viewer.system(), graph.id("Document", "within"), "trop", Order.BEST, 0, 10)
                        .total())
                .as("a passage more guarded than its document is in no index")
                .isZero();
    }

    private PassagesFound within(String question, Order order) {
        return passages.within(READER, graph.id("Document", "within"), question, order, 0, 10);
    }

    private String headings(String question, Order order) {
        return String.join(
                ", ",
                within(question, order).passages().stream()
                        .map(Hit.Passage::heading)
                        .toList());
    }

    private static List<String> marked(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::marked).map(Fragment::text).toList();
    }

    private static Map<String, Object> passage(long order, String heading, String text, long sensitivity) {
        return Map.of("order", order, "heading", heading, "text", text, "language", "fr", "sensitivity", sensitivity);
    }
}
