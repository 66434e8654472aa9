package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** Misspelt questions on a few open items, beside restricted ones whose words nobody must be told. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CLEARED = SmallGraph.viewer(Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL);

    /** Nobody waits longer for an answer while typing. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    IndexMadeAnew index;

    @Autowired
    ItemFinder items;

    @Autowired
    Suggestions suggestions;

    @BeforeAll
    void write() throws java.io.IOException {
        graph.anew();
        document("fr-1", "fr", "Hypothermie en mer", "Brûlures et hypothermie des naufragés : la conduite à tenir.");
        document("fr-2", "fr", "Le médiateur", "Un médiateur culturel accompagne l’évaluation à l’hôpital.");
        document("fr-3", "fr", "Rééducation", "La rééducation des blessés et l’hébergement d’urgence en préfecture.");
        document("fr-4", "fr", "Droit d’asile", "Le récépissé de la demande d’asile, et le recours au tribunal.");
        document("en-1", "en", "Torture survivors", "Psychological care for torture survivors and their relatives.");
        document("en-2", "en", "Shelter", "A safe shelter after disembarkation, with an interpreter.");
        document("ar-1", "ar", "التعذيب", "الرعاية النفسية للناجين من التعذيب والاحتجاز في المستشفى");
        for (var at = 0; at < 45; at++) {
            document("often-" + at, "fr", "Compte rendu " + at, "La consultation sociale du camp.");
        }
        document("once", "fr", "Faute", "Une cosultation, écrite ainsi une fois.");
        graph.node("Person", "salma", Map.of("name", "Salma Benhaddou"))
                .node("Stage", "zuwara", Map.of("nameFr", "Zouara", "nameAr", "زوارة"))
                .node("Document", "secret", Map.of("title", "Zibelinaire", "language", "fr", "sensitivity", 4L))
                .node("Person", "secret", Map.of("name", "Quokkesque Okapinor", "sensitivity", 3L))
                .node("Document", "lost", Map.of("title", "Narvalogue", "language", "fr"))
                .write()
                .node("Document", "lost", Map.of("title", "Narvalogue", "language", "fr", "sensitivity", 4L))
                .write();
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
        index.make();
    }

    @ParameterizedTest
    @CsvSource({
        "hypotermie, hypothermie",
        "ypothermie, hypothermie",
        "hipotermie, hypothermie",
        "Hypotermie, Hypothermie",
        "mediatur culturel, médiateur culturel",
        "mediateru, médiateur",
        "evalution, évaluation",
        "reeducaton, rééducation",
        "hebergemnt, hébergement",
        "prefacture, préfecture",
        "demande d’azile, demande d’asile",
        "recipisse, récépissé",
        "l'hebergement d'urgance, l'hebergement d'urgence",
        "tribunla OU shelter, tribunal OU shelter",
        "tortue survivors, torture survivors",
        "torture survivrs, torture survivors",
        "pychological care, psychological care",
        "shleter, shelter",
        "interprter, interpreter",
        "disembarcation, disembarkation",
        "التعديب, التعذيب",
        "الرعايه النفسيه للناجين من التغذيب, الرعايه النفسيه للناجين من التعذيب",
        "المستشفا, المستشفى",
        "cosultation, consultation",
        "titre:hypotermie, titre:hypothermie",
        "hypotermie -camp, hypothermie -camp",
        "\"brûlures et hypotermie\", \"brûlures et hypothermie\"",
        "type:document tortrue, type:document torture"
    })
    void putsAQuestionRight(String typed, String meant) {
        assertThat(items.find(READER, SearchQuery.of(typed)).spelling()).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hypothermie",
                "médiateurs culturels",
                "mediateur",
                "tortures",
                "Benhaddou",
                "Ben Hadou Salma",
                "زوارة",
                "Zuwara",
                "L511-1",
                "le la les",
                "xqzvbnm",
                "-hypotermie"
            })
    void leavesAloneWhatIsFoundOrCannotBeKnown(String typed) {
        assertThat(items.find(READER, SearchQuery.of(typed)).spelling()).isEmpty();
    }

    @Test
    void proposesAtMostThreeQuestionsThatFindSomething() {
        var spelling =
                items.find(READER, SearchQuery.of("tortue survivrs hypotermie")).spelling();

        assertThat(spelling).hasSizeLessThanOrEqualTo(3);
        assertThat(spelling)
                .allSatisfy(text -> assertThat(
                                items.find(READER, SearchQuery.of(text)).total())
                        .isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zibelinare", "zibelinaires", "quokkesqe", "okapinr", "narvaloge", "Quokesque Okapinor"})
    void tellsNobodyAWordThatOnlyRestrictedItemsHave(String typed) {
        assertThat(items.find(READER, SearchQuery.of(typed)).spelling()).isEmpty();
        assertThat(items.find(CLEARED, SearchQuery.of(typed)).spelling()).isEmpty();
        assertThat(suggestions.asTyped(READER, typed.substring(0, 5), 10).isEmpty())
                .isTrue();
        assertThat(suggestions.asTyped(CLEARED, typed.substring(0, 5), 10).queries())
                .isEmpty();
    }

    @Test
    void correctsNoWordThatTheViewerFindsInWhatOthersMayNotSee() {
        assertThat(items.find(CLEARED, SearchQuery.of("zibelinaire")).total()).isPositive();
        assertThat(items.find(CLEARED, SearchQuery.of("zibelinaire")).spelling())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hyp, hypothermie",
        "brulures et hyp, brulures et hypothermie",
        "l'éval, l'évaluation",
        "torture surv, torture survivors",
        "الاح, الاحتجاز",
        "media, médiateur"
    })
    void endsWhatIsBegun(String typed, String whole) {
        assertThat(suggestions.asTyped(READER, typed, 10).queries())
                .map(text -> text.toLowerCase(java.util.Locale.ROOT))
                .contains(whole);
    }

    @Test
    void endsNothingByWordsThatStandNowhereTogether() {
        assertThat(suggestions.asTyped(READER, "shelter hyp", 10).queries()).isEmpty();
    }

    @Test
    void suggestsItemsAndConceptsByHowTheyBegin() {
        var suggested = suggestions.asTyped(READER, "sal", 10);

        assertThat(suggested.items())
                .extracting(item -> item.title(java.util.Locale.FRENCH))
                .contains("Salma Benhaddou");
        assertThat(suggestions.asTyped(READER, "MNA", 10).concepts())
                .extracting(concept -> concept.name().fr())
                .contains("mineurs non accompagnés");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "hypotermie ", "\u0000\u0007\u200f", "le la de ", "(((", "ﷺ", "🙂", "*?~^:"})
    void answersAnyTextFast(String piece) {
        for (var times : List.of(1, 20, 100_000 / piece.length())) {
            var typed = piece.repeat(times);
            assertThat(Set.copyOf(items.find(READER, SearchQuery.of(typed)).spelling()))
                    .hasSizeLessThanOrEqualTo(3);
            var start = System.nanoTime();
            assertThat(suggestions.asTyped(READER, typed, 10).queries()).hasSizeLessThanOrEqualTo(10);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        }
    }

    private void document(String key, String language, String title, String summary) {
        var properties = new HashMap<String, Object>(Map.of("title", title, "language", language, "summary", summary));
        graph.node("Document", key, properties);
    }
}
