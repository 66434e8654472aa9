package org.relais.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.RevisionFeed;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.search.SearchResult;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class MissingQueriesIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final Viewer ADMINISTRATOR = SmallGraph.viewer(Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL);

    @Autowired
    SmallGraph graph;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    QuestionLog log;

    @Autowired
    MissingQuestions missing;

    @Autowired
    MissingDomains domains;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void write() throws Exception {
        // What other tests asked is still to be written, and goes with what they left.
        log.writeNow();
        graph.anew()
                .node("Person", "p-1", Map.of("name", "Yusuf Barakat"))
                .node("Person", "p-2", Map.of("name", "Odalric Nimbus", "sensitivity", 4L))
                .node("Organisation", "o-1", Map.of("name", "Croix Blanche"))
                .node("Document", "d-1", Map.of("title", "Hébergement citoyen", "language", "fr"))
                .write();
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void tellsWhatFoundNothingMostAskedFirst() throws Exception {
        ask(READER, "Zorglub");
        ask(READER, "zorglub ");
        ask(EDITOR, "trampoline");

        var page = missing(Missing.RESULTS);

        assertThat(page.first()).extracting(MissingQuestion::text).containsExactly("zorglub", "trampoline");
        var first = page.first().getFirst();
        assertThat(first.asked()).isEqualTo(2);
        assertThat(first.last()).isEqualTo(LocalDate.now());
        assertThat(first.languages()).containsExactly("fr");
        assertThat(first.domain()).isEmpty();
    }

    @Test
    void countsByDomainWhatFoundNothingAndOnlyWhatTheViewerMayKnowOf() throws Exception {
        ask(READER, "gale zorglub");
        ask(READER, "gale zorglub");
        ask(EDITOR, "gale trampoline");
        ask(READER, "hébergement citoyen");

        var since = LocalDate.now().minusDays(1);
        assertThat(domains.asked(READER, since)).containsExactly(Map.entry("scabies-skin-diseases", 2L));
        assertThat(domains.asked(EDITOR, since)).containsExactly(Map.entry("scabies-skin-diseases", 3L));
        assertThat(domains.asked(EDITOR, LocalDate.now().plusDays(1))).isEmpty();
    }

    @Test
    void tellsWhatWasFoundAndNotOpened() throws Exception {
        ask(READER, "hébergement citoyen");
        assertThat(missing(Missing.CLICKS).first())
                .extracting(MissingQuestion::text)
                .containsExactly("hebergement citoyen");
        assertThat(missing(Missing.RESULTS).first()).isEmpty();

        log.opened(READER, "Hébergement citoyen", Locale.FRENCH, found(READER, "Hébergement citoyen"));
        log.writeNow();

        assertThat(missing(Missing.CLICKS).first()).isEmpty();
    }

    @Test
    void missesNoClickOfAProgram() throws Exception {
        log.byProgram(READER, "hébergement citoyen", Locale.FRENCH, found(READER, "hébergement citoyen"));
        log.byProgram(READER, "zorglub", Locale.FRENCH, found(READER, "zorglub"));
        log.writeNow();

        assertThat(missing(Missing.CLICKS).first()).isEmpty();
        assertThat(missing(Missing.RESULTS).first())
                .extracting(MissingQuestion::text)
                .containsExactly("zorglub");
    }

    @Test
    void keepsNoWordOfWhatMayNameSomeone() throws Exception {
        var naming = List.of(
                "Yusuf Barakat",
                "barakat zouara",
                "rapport de youssuf",
                "zorglub jean.valjean@example.org",
                "zorglub 06 12 34 56 78",
                "Amadou Zorglub");
        for (var text : naming) {
            ask(READER, text);
        }

        assertThat(texts()).containsOnly("");
        assertThat(missing(Missing.RESULTS).first()).isEmpty();
        assertThat(missing(Missing.RESULTS).withheld()).isEqualTo(naming.size());
    }

    @Test
    void keepsThePartnersNames() throws Exception {
        ask(READER, "Croix Blanche trampoline");

        assertThat(texts()).containsExactly("croix blanche trampoline");
    }

    @Test
    void forgetsWhatTurnsOutToNameSomeone() throws Exception {
        ask(READER, "rapport de grimwald");
        assertThat(texts()).containsExactly("rapport de grimwald");

        graph.node("Person", "p-3", Map.of("name", "Tea Grimwald")).write();
        ask(READER, "zorglub");

        assertThat(texts()).containsExactly("zorglub");
    }

    @Test
    void storesNothingOfWhoAsked() throws Exception {
        ask(
                new Viewer("claire.dupont", "Claire Dupont", Role.READER, Sensitivity.INTERNAL, Set.of(), "p-1"),
                "zorglub");

        var stored = client.query("MATCH (q:Question) RETURN properties(q) AS stored")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("stored").asMap().toString())
                .all();
        var names = client.query("MATCH (q:Question) UNWIND keys(q) AS name RETURN name")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("name").asString())
                .all();

        assertThat(stored).singleElement().asString().doesNotContain("claire", "dupont", "Dupont", "p-1");
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "key", "text", "language", "day", "found", "concepts", "access", "asked", "onScreen", "opened");
    }

    @Test
    void tellsAnEditorNothingThatOnlyOthersMayAskFor() throws Exception {
        ask(ADMINISTRATOR, "opération hippocampe");
        ask(ADMINISTRATOR, "odalric nimbus");
        ask(new Viewer("x", "X", Role.EDITOR, Sensitivity.RESTRICTED, Set.of("a", "b"), null), "opération méduse");

        assertThat(missing(Missing.RESULTS).first()).isEmpty();
        assertThat(missing(Missing.RESULTS).withheld()).isEqualTo(1);
        assertThat(missing.page(ADMINISTRATOR, Missing.RESULTS, LocalDate.now()).first())
                .extracting(MissingQuestion::text)
                .containsExactly("operation hippocampe");
    }

    @Test
    void aNameThatItsAskerMayNotSeeIsAWordLikeAnother() throws Exception {
        ask(EDITOR, "nimbus");

        assertThat(missing(Missing.RESULTS).first())
                .extracting(MissingQuestion::text)
                .containsExactly("nimbus");
    }

    @Test
    void bringsNoRevisionAbout() throws Exception {
        var before = feed.state().revision();

        ask(READER, "zorglub");

        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void cutsWhatIsLongAndLosesWhatIsTooMuch() throws Exception {
        var nothing = found(READER, "zorglub");
        for (var at = 0; at < 3_000; at++) {
            log.onScreen(READER, "zorglub".repeat(10_000), Locale.FRENCH, nothing);
        }
        log.writeNow();

        assertThat(texts()).singleElement().satisfies(text -> assertThat(text).hasSize(200));
    }

    @Test
    void isForThoseWhoKeepTheVocabulary() {
        assertThatThrownBy(() -> missing.page(READER, Missing.RESULTS, LocalDate.now()))
                .isInstanceOf(RelaisException.Forbidden.class);
    }

    private void ask(Viewer viewer, String text) throws Exception {
        log.onScreen(viewer, text, Locale.FRENCH, found(viewer, text));
        log.writeNow();
    }

    private SearchResult found(Viewer viewer, String text) {
        return items.find(viewer, SearchQuery.of(text));
    }

    private MissingPage missing(Missing what) {
        return missing.page(EDITOR, what, LocalDate.now());
    }

    private List<String> texts() {
        return List.copyOf(client.query("MATCH (q:Question) RETURN DISTINCT q.text AS text")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("text").asString())
                .all());
    }
}
