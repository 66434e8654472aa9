package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.relais.testing.Stated.link;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.kernel.RelaisException;
import org.relais.search.Why.Reason;
import org.relais.search.Why.Share;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** The points of an explanation are those of the score, and name what was asked. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyIT {

    private static final double EXACT = 1e-4;

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    WhyFinder reasons;

    private String document = "";
    private String secret = "";

    @BeforeAll
    void write() {
        graph.anew()
                .node(
                        "Document",
                        "why",
                        Map.of("title", "Phares et balises", "language", "fr"),
                        link("ABOUT", "Domain", "torture-survivors-care"),
                        link("HAS_PASSAGE", "Passage", "why#1"),
                        link("HAS_PASSAGE", "Passage", "why#2"))
                .node("Passage", "why#1", Map.of("order", 1L, "text", "Une salamandre regarde les phares éteints."))
                .node(
                        "Passage",
                        "why#2",
                        Map.of("order", 2L, "text", "Care for survivors of torture.", "language", "en"))
                .node("Document", "why-secret", Map.of("title", "Phares secrets", "sensitivity", 3L))
                .write();
        document = graph.id("Document", "why");
        secret = graph.id("Document", "why-secret");
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phares",
                "phare salamandre",
                "\"salamandre regarde\" phare",
                "survivants de torture",
                "salamandre OU licorne",
                "titre:phares salamandre",
                "phar* salamandre",
                "que regarde une salamandre quand les phares sont éteints ?"
            })
    void givesPointsThatAddUpToTheScore(String text) {
        var hit = items.find(Viewer.system(), SearchQuery.of(text)).hits().stream()
                .filter(found -> found.id().equals(document))
                .findFirst()
                .orElseThrow();
        var why = why(text);

        assertThat(why.score()).isCloseTo(hit.score(), within(EXACT));
        assertThat(why.shares().stream().mapToDouble(Share::points).sum()).isCloseTo(hit.score(), within(EXACT));
    }

    @Test
    void hasNoPointsWhereNothingIsAsked() {
        assertThat(why("").shares()).isEmpty();
    }

    @Test
    void namesTheWordsAsTheyWereTyped() {
        assertThat(why("Phare salamandres").shares())
                .filteredOn(share -> share.reason() == Reason.WORD)
                .extracting(Share::what, Share::inTitle)
                .containsExactlyInAnyOrder(tuple("Phare", true), tuple("salamandres", false));
    }

    @Test
    void namesABeginningAsItWasTyped() {
        assertThat(why("salam* phares").shares())
                .filteredOn(share -> share.reason() == Reason.WORD)
                .extracting(Share::what)
                .containsExactlyInAnyOrder("salam*", "phares");
    }

    @Test
    void tellsWhatTheVocabularyAndTheTagsAdd() {
        var shares = why("torture").shares();

        assertThat(shares).extracting(Share::reason).contains(Reason.DOMAIN, Reason.LABEL);
        assertThat(shares)
                .filteredOn(share -> share.reason() == Reason.DOMAIN)
                .extracting(Share::what)
                .containsExactly("torture-survivors-care");
    }

    @Test
    void tellsNothingOfWhatMayNotBeSeenAndOfWhatDoesNotAnswer() {
        var reader = SmallGraph.reader();

        assertThatThrownBy(() -> reasons.why(reader, SearchQuery.of("phares"), secret))
                .isInstanceOf(RelaisException.class)
                .hasMessage(notFound());
        assertThatThrownBy(() -> reasons.why(Viewer.system(), SearchQuery.of("licorne"), document))
                .isInstanceOf(RelaisException.class)
                .hasMessage(notFound());
    }

    private static String notFound() {
        return RelaisException.notFound().getMessage();
    }

    private Why why(String text) {
        return reasons.why(Viewer.system(), SearchQuery.of(text), document);
    }
}
