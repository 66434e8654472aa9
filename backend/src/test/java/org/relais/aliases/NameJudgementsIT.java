package org.relais.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.partners.PartnerLine;
import org.relais.partners.PartnerQuery;
import org.relais.search.ItemFinder;
import org.relais.search.ItemType;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** Three open records of one organisation, a restricted one, and another organisation. */
@RealParts
class NameJudgementsIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final Viewer OPEN_EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.INTERNAL);

    @Autowired
    NameJudgements judgements;

    @Autowired
    NameSuggestions suggestions;

    @Autowired
    PartnerQuery partners;

    @Autowired
    ItemFinder items;

    @Autowired
    Projection projection;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void world() {
        graph.anew()
                .node("Place", "ML/gao", Map.of("name", "Gao", "country", "ML"))
                .node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Organisation", "msf", Map.of("name", "Médecins Sans Frontière", "acronym", "MSF"))
                .node("Organisation", "dwb", Map.of("name", "Doctors Without Borders"))
                .node("Organisation", "medecins", Map.of("name", "Medecins sans frontieres"))
                .node("Organisation", "quaidelest", Map.of("name", "Quai de l’Est", "sensitivity", 3L))
                .node("Organisation", "abri", Map.of("name", "Abri"))
                .node("Document", "d-1", Map.of("title", "Évaluation"), SmallGraph.about("Organisation", "dwb"))
                .edge(
                        "CONTACT",
                        "c-1",
                        new Ref("Organisation", "dwb"),
                        new Ref("Person", "p-omar"),
                        Map.of("name", "Leïla", "visibility", "all"));
        activity("a-1", "msf");
        activity("a-2", "msf");
        activity("a-3", "dwb");
        activity("a-4", "quaidelest");
        activity("a-5", "abri");
        graph.write();
    }

    @Test
    void showsOneOrganisationInListsPagesAndCounts() {
        judge("dwb", "msf", Verdict.SAME);

        assertThat(names(READER)).containsExactly("Abri", "Medecins sans frontieres", "Médecins Sans Frontière");
        assertThat(partners.count(READER, null, null)).isEqualTo(3);
        assertThat(line(READER, "Médecins Sans Frontière").activities()).isEqualTo(3);
        var page = partners.page(READER, id("dwb"), Locale.FRENCH);
        assertThat(page.name()).isEqualTo("Médecins Sans Frontière");
        assertThat(page.activities()).hasSize(3);
        assertThat(page.contacts()).extracting("name").containsExactly("Leïla");
        assertThat(page.documents()).extracting("title").containsExactly("Évaluation");
    }

    @Test
    void findsOneOrganisationByEachOfItsNames() {
        judge("dwb", "msf", Verdict.SAME);

        assertThat(found(READER, "Doctors Without Borders")).containsExactly("Médecins Sans Frontière");
        assertThat(found(READER, "frontière")).containsExactly("Médecins Sans Frontière");

        judgements.takeBack(EDITOR, "dwb msf");

        assertThat(found(READER, "Doctors Without Borders")).containsExactly("Doctors Without Borders");
    }

    @Test
    void takesAJudgementBackAndRemembersIt() {
        judge("dwb", "msf", Verdict.SAME);
        judge("msf", "medecins", Verdict.SAME);

        judgements.takeBack(EDITOR, "dwb msf");

        assertThat(names(READER)).containsExactly("Abri", "Doctors Without Borders", "Médecins Sans Frontière");
        assertThat(judgements.all(EDITOR))
                .hasSize(2)
                .filteredOn(given -> !given.stands())
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.key()).isEqualTo("dwb msf");
                    assertThat(gone.takenBackBy()).isEqualTo("someone");
                    assertThat(gone.why()).isEqualTo("même sigle");
                });
        assertThatThrownBy(() -> judgements.takeBack(EDITOR, "dwb msf")).isInstanceOf(RelaisException.NotFound.class);
    }

    @Test
    void letsAnEditorChooseTheName() {
        judge("dwb", "msf", Verdict.SAME);
        judge("msf", "medecins", Verdict.SAME);

        judgements.call(EDITOR, id("dwb"));

        assertThat(names(READER)).containsExactly("Abri", "Doctors Without Borders");
        var one = judgements.of(READER, id("medecins"));
        assertThat(one.head().item().title()).isEqualTo("Doctors Without Borders");
        assertThat(one.names()).hasSize(3);
        assertThat(one.judgements()).hasSize(2);
    }

    @Test
    void refusesWhatOtherJudgementsContradict() {
        judge("dwb", "msf", Verdict.SAME);
        judge("dwb", "medecins", Verdict.DIFFERENT);

        assertThatThrownBy(() -> judge("msf", "medecins", Verdict.SAME))
                .isInstanceOf(RelaisException.Conflict.class)
                .hasMessageContaining("Doctors Without Borders")
                .hasMessageContaining("Medecins sans frontieres");

        judge("dwb", "medecins", Verdict.SAME);

        assertThatThrownBy(() -> judge("msf", "medecins", Verdict.DIFFERENT))
                .isInstanceOf(RelaisException.Conflict.class)
                .hasMessageContaining("Doctors Without Borders = Médecins Sans Frontière (someone");
        assertThatThrownBy(() -> judge("msf", "msf", Verdict.SAME)).isInstanceOf(RelaisException.Invalid.class);
    }

    @Test
    void tellsNobodyOfARestrictedRecordWhoMayNotSeeIt() {
        judge("quaidelest", "msf", Verdict.SAME);

        assertThat(line(EDITOR, "Médecins Sans Frontière").activities()).isEqualTo(3);
        assertThat(line(READER, "Médecins Sans Frontière").activities()).isEqualTo(2);
        assertThat(partners.page(READER, id("msf"), Locale.FRENCH).allActivities())
                .isEqualTo(2);
        assertThat(partners.page(EDITOR, id("quaidelest"), Locale.FRENCH).name())
                .isEqualTo("Médecins Sans Frontière");
        assertThatThrownBy(() -> partners.page(READER, id("quaidelest"), Locale.FRENCH))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> judgements.of(READER, id("quaidelest"))).isInstanceOf(RelaisException.NotFound.class);
        var one = judgements.of(READER, id("msf"));
        assertThat(one.names()).hasSize(1);
        assertThat(one.judgements()).isEmpty();
        assertThat(judgements.all(OPEN_EDITOR)).isEmpty();
        assertThat(found(READER, "Quai de l’Est")).isEmpty();
        assertThat(found(EDITOR, "Quai de l’Est")).isNotEmpty();
        assertThatThrownBy(() -> judgements.judge(OPEN_EDITOR, id("quaidelest"), id("dwb"), Verdict.SAME, ""))
                .isInstanceOf(RelaisException.NotFound.class);
    }

    @Test
    void joinsNoOpenRecordsByARestrictedOne() {
        judge("quaidelest", "msf", Verdict.SAME);

        assertThatThrownBy(() -> judge("quaidelest", "dwb", Verdict.SAME))
                .isInstanceOf(RelaisException.Conflict.class)
                .hasMessageContaining("aliases.readers");
        assertThat(judgements.all(EDITOR)).hasSize(1);

        judge("dwb", "msf", Verdict.SAME);
        judge("quaidelest", "dwb", Verdict.SAME);

        assertThat(names(READER)).hasSize(3);
    }

    @Test
    void followsARecordWhoseReadersChange() {
        judge("dwb", "msf", Verdict.SAME);

        graph.node("Organisation", "msf", Map.of("name", "Médecins Sans Frontière", "sensitivity", 3L))
                .write();

        assertThat(names(READER)).containsExactly("Abri", "Doctors Without Borders", "Medecins sans frontieres");
        assertThat(line(READER, "Doctors Without Borders").activities()).isEqualTo(1);
        assertThat(line(EDITOR, "Doctors Without Borders").activities()).isEqualTo(3);
    }

    @Test
    void proposesWhatNobodyJudgedOfWhatTheViewerMaySee() {
        graph.node("Organisation", "quai", Map.of("name", "Quai de l'Est")).write();

        assertThat(proposed(OPEN_EDITOR)).hasSize(2).noneMatch(pair -> pair.contains("Quai"));
        assertThat(proposed(EDITOR)).hasSize(3);

        judge("dwb", "msf", Verdict.SAME);
        judge("medecins", "msf", Verdict.UNSURE);
        judge("quai", "quaidelest", Verdict.DIFFERENT);

        assertThat(proposed(EDITOR)).isEmpty();
        assertThatThrownBy(() -> suggestions.waiting(READER)).isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> judgements.judge(READER, id("msf"), id("dwb"), Verdict.SAME, ""))
                .isInstanceOf(RelaisException.Forbidden.class);
    }

    @Test
    void tellsHowManyWaitOnceTheyWereFoundAndUntilSomethingChanges() {
        assertThat(suggestions.known(OPEN_EDITOR)).isEmpty();
        assertThat(proposed(OPEN_EDITOR)).hasSize(2);
        assertThat(suggestions.known(OPEN_EDITOR)).contains(2);

        judge("dwb", "msf", Verdict.SAME);

        assertThat(suggestions.known(OPEN_EDITOR)).isEmpty();
        assertThatThrownBy(() -> suggestions.known(READER)).isInstanceOf(RelaisException.Forbidden.class);
    }

    private List<String> proposed(Viewer viewer) {
        return suggestions.waiting(viewer).stream()
                .map(pair ->
                        pair.one().item().title() + " = " + pair.other().item().title())
                .toList();
    }

    private void judge(String one, String other, Verdict verdict) {
        judgements.judge(EDITOR, id(one), id(other), verdict, "même sigle");
    }

    private String id(String key) {
        return graph.id("Organisation", key);
    }

    private List<String> names(Viewer viewer) {
        return partners.list(viewer, null, null, 0, 20, Locale.FRENCH).stream()
                .map(PartnerLine::name)
                .toList();
    }

    private PartnerLine line(Viewer viewer, String name) {
        return partners.list(viewer, null, null, 0, 20, Locale.FRENCH).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(Viewer viewer, String question) {
        assertThat(projection.awaitNow(Duration.ofSeconds(20))).isTrue();
        return items.find(viewer, SearchQuery.of(question)).hits().stream()
                .filter(hit -> hit.type() == ItemType.ORGANISATION)
                .map(hit -> hit.titles().values().iterator().next())
                .toList();
    }

    private void activity(String key, String organisation) {
        graph.node(
                "Activity",
                key,
                Map.of("name", key),
                Link.to("AT", new Ref("Place", "ML/gao")),
                Link.from("OPERATES", new Ref("Organisation", organisation), Map.of()));
    }
}
