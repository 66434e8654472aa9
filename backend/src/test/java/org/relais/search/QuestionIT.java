package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.graph.Ref;
import org.relais.search.SearchResult.Problem;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** Operators and conditions on real items. The title of each item is its name here. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionIT {

    private static final Map<String, Object> AUTHOR = Map.of("role", "author");

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @BeforeAll
    void write() {
        graph.anew()
                .node("Stage", "question-stage", Map.of("nameFr", "Zouara la Blanche"))
                .node("Person", "question-author", Map.of("name", "Héloïse Benkirane"))
                .node("Person", "question-secret", Map.of("name", "Zibelin Secret", "sensitivity", 3L))
                .node(
                        "Document",
                        "question-alpha",
                        Map.of("title", "Alpha du phare", "language", "fr", "date", LocalDate.of(2022, 12, 31)),
                        link("ABOUT", "Stage", "question-stage"),
                        link("HAS_PASSAGE", "Passage", "question-alpha#1"))
                .node("Passage", "question-alpha#1", Map.of("order", 1L, "text", "Un hippocampe près de la balise"))
                .node(
                        "Document",
                        "question-beta",
                        Map.of("title", "Beta", "language", "en", "date", LocalDate.of(2024, 1, 1)),
                        link("ABOUT", "Domain", "torture-survivors-care"),
                        link("HAS_PASSAGE", "Passage", "question-beta#1"))
                .node("Passage", "question-beta#1", Map.of("order", 1L, "text", "Un hippocampe et une salamandre"))
                .node(
                        "Lesson",
                        "question-gamma",
                        Map.of("title", "Gamma", "text", "Le phare, une salamandre: Balises éteintes, torture"))
                .edge("AUTHORED", "question-wrote-1", person("question-author"), document("question-alpha"), AUTHOR)
                .edge("AUTHORED", "question-wrote-2", person("question-secret"), document("question-beta"), AUTHOR)
                .write();
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            hippocampe ET salamandre → Beta
            hippocampe AND phare → Alpha du phare
            hippocampe OU phare → Alpha du phare, Beta, Gamma
            hippocampe OR salamandre → Alpha du phare, Beta, Gamma
            hippocampe SAUF salamandre → Alpha du phare
            salamandre NOT hippocampe → Gamma
            hippocampe -salamandre → Alpha du phare
            hippocampe -"une salamandre" → Alpha du phare
            hippocampe -"la salamandre" → Alpha du phare, Beta
            phare (hippocampe OU licorne) → Alpha du phare
            (hippocampe OU phare) SAUF (balise OU balises) → Beta
            salamandre SAUF titre:beta → Gamma
            licorne OU (hippocampe ET salamandre) → Beta
            "près de la balise" → Alpha du phare
            "Près de la Balise" → Alpha du phare
            "pres de la balise" → ``
            hippoc* → Alpha du phare, Beta
            salam* ET hippoc* → Beta
            eteint* → Gamma
            hippocampe -salam* → Alpha du phare
            hippoc\u00adampe ET phare → Alpha du phare
            """)
    void joinsGroupsByOperators(String question, String expected) {
        assertFinds(question, expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            titre:phare → Alpha du phare
            title:"du phare" → Alpha du phare
            titre:"phare du" → ``
            auteur:benkirane → Alpha du phare
            author:"Heloise Benkirane" → Alpha du phare
            auteur:"Benkirane Héloïse" → ``
            hippocampe lieu:zouara → Alpha du phare
            hippocampe place:"zouara la blanche" → Alpha du phare
            phare type:leçon → Gamma
            phare type:document → Alpha du phare
            hippocampe langue:anglais → Beta
            hippocampe language:fr → Alpha du phare
            hippocampe année:2022 → Alpha du phare
            hippocampe year:2024 → Beta
            hippocampe annee:2022..2024 → Alpha du phare, Beta
            hippocampe annee:2023 → ``
            hippocampe domaine:torture-survivors-care → Beta
            hippocampe -domain:torture → Alpha du phare
            type:document année:2024 → Beta
            type:document SAUF langue:en → Alpha du phare
            """)
    void narrowsByFields(String question, String expected) {
        assertFinds(question, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"torture -torture", "torture SAUF torture", "(torture OU torture) -torture"})
    void findsNothingThatIsAskedForAndExcluded(String question) {
        assertThat(find("torture").hits()).isNotEmpty();

        assertThat(find(question).hits()).isEmpty();
        assertThat(find(question).expansions()).isEmpty();
    }

    @Test
    void tellsNothingOfARestrictedAuthor() {
        assertThat(find("auteur:zibelin").hits()).isEmpty();
    }

    @Test
    void marksTheWordsOfEveryGroupThatIsWanted() {
        var hit = find("hippocampe ET (salamandre OU licorne)").hits().getFirst();

        assertThat(marked(hit)).contains("hippocampe", "salamandre");
    }

    @Test
    void marksAPhraseAndTheWordsThatBeginSo() {
        assertThat(marked(find("\"près de la balise\"").hits().getFirst())).containsExactly("près de la balise");
        assertThat(find("phare").hits())
                .extracting(hit -> hit.markedTitle(Locale.FRENCH))
                .contains(List.of(new Hit.Fragment("Alpha du ", false), new Hit.Fragment("phare", true)));
        assertThat(marked(find("salam* licorn*").hits().getFirst())).containsExactly("salamandre");
    }

    @Test
    void findsLettersWithTheirAccentsApart() {
        var apart = Normalizer.normalize("éteintes", Normalizer.Form.NFD);

        assertThat(find(apart)).isEqualTo(find("éteintes"));
        assertThat(find("\"" + apart + "\"").hits()).hasSize(1);
    }

    private static List<String> marked(Hit hit) {
        return hit.passage() == null
                ? List.of()
                : hit.passage().text().stream()
                        .filter(Hit.Fragment::marked)
                        .map(fragment -> fragment.text().toLowerCase(Locale.ROOT))
                        .toList();
    }

    @Test
    void ranksWordsAsBeforeWhenSomethingElseIsExcluded() {
        var plain = find("hippocampe balise").hits().getFirst();

        assertThat(find("hippocampe balise -licorne").hits().getFirst()).isEqualTo(plain);
    }

    @Test
    void extendsTheConceptsOfEachGroup() {
        assertThat(find("hippocampe OU torture").expansions())
                .isEqualTo(find("torture").expansions());
    }

    @Test
    void saysWhatItSearchedAsPlainWords() {
        var found = find("hippocampe couleur:bleu SAUF");

        assertThat(found.notes())
                .extracting(SearchResult.Note::problem)
                .containsExactlyInAnyOrder(Problem.FIELD, Problem.OPERATOR);
        assertThat(found.hits()).isNotEmpty();
    }

    @Test
    void answersAnythingQuickly() {
        assertThat(Hostile.texts()).allSatisfy(question -> {
            var begun = System.nanoTime();
            assertThat(find(question).total()).isNotNegative();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        });
    }

    private void assertFinds(String question, String expected) {
        var wanted = expected == null || expected.isEmpty() ? List.<String>of() : Arrays.asList(expected.split(", "));
        var found = find(question);

        assertThat(found.hits())
                .extracting(hit -> hit.titles().values().iterator().next())
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(found.notes()).isEmpty();
        assertThat(found.partial()).isFalse();
    }

    private SearchResult find(String question) {
        return items.find(SmallGraph.reader(), SearchQuery.of(question));
    }

    private static Ref person(String key) {
        return new Ref("Person", key);
    }

    private static Ref document(String key) {
        return new Ref("Document", key);
    }
}
