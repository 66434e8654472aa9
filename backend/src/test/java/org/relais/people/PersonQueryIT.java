package org.relais.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Freshness;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;
import org.relais.people.PersonPage.Contrary;
import org.relais.people.PersonPage.Language;
import org.relais.people.PersonPage.Piece;
import org.relais.people.PersonPage.Skill;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class PersonQueryIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CLEARED = SmallGraph.viewer(Role.EDITOR, Sensitivity.CONFIDENTIAL);
    private static final Ref LEILA = new Ref("Person", "p-leila");
    private static final String TORTURE = "torture-survivors-care";

    @Autowired
    PersonQuery people;

    @Autowired
    SmallGraph graph;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void writeLeila() {
        graph.anew();
        graph.node(
                        "Person",
                        LEILA.key(),
                        Map.of(
                                "name",
                                "Leïla Haddad",
                                "languages",
                                List.of("ar:C2", "fr"),
                                "email",
                                "leila@example.org",
                                "emailVisibility",
                                "managers",
                                "phone",
                                "+218 00 00",
                                "availableFrom",
                                TODAY.plusDays(20),
                                "availabilityConfirmedOn",
                                TODAY.minusMonths(8),
                                "refuses",
                                List.of("sea")),
                        Link.to("INTERESTED_IN", new Ref("Domain", "legal")))
                .node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Person", "p-hidden", Map.of("name", "Sans nom", "sensitivity", 4L))
                .node("Mission", "m-libye", Map.of("title", "Libye", "titleEn", "Libya"))
                .node("Mission", "m-secret", Map.of("title", "Discrète", "sensitivity", 3L))
                .write();
    }

    @Test
    void tellsEvidenceNewestFirstWithItsSourceAndDomains() {
        served("m-libye", "psychologue", TODAY.minusYears(2), TODAY.minusYears(1));
        skill("validated", 3, "p-omar", TODAY.minusMonths(3), 2);
        graph.node("Training", "t-1", Map.of("title", "Débriefing"), Link.to("TEACHES", domain(TORTURE)))
                .edge("ATTENDED", "a-1", LEILA, new Ref("Training", "t-1"), Map.of("on", TODAY.minusYears(3)))
                .node(
                        "Document",
                        "d-1",
                        Map.of("title", "Évaluation", "date", TODAY.minusMonths(6)),
                        Link.from("AUTHORED", LEILA, Map.of("role", "lead")),
                        SmallGraph.about("Domain", TORTURE))
                .node(
                        "Lesson",
                        "l-1",
                        Map.of("title", "Écouter d'abord", "text", "…", "date", TODAY.minusMonths(9)),
                        Link.to("LEARNED_BY", LEILA))
                .write();

        var evidence = page(READER).evidence();

        assertThat(evidence)
                .extracting(piece -> piece.kind() + " " + piece.about().title())
                .containsExactly(
                        "skill " + label(),
                        "document Évaluation",
                        "document Écouter d'abord",
                        "mission Libye",
                        "training Débriefing");
        assertThat(evidence.get(1).role()).isEqualTo("lead");
        assertThat(evidence.get(1).domains()).extracting("id").containsExactly(TORTURE);
        assertThat(evidence.get(3).source()).isEqualTo(new Source("test.csv", "row s-m-libye", Stated.ON));
        assertThat(evidence.getFirst().by()).isEqualTo("Omar");
    }

    @Test
    void leavesOutEvidenceThatTheViewerMayNotSee() {
        served("m-secret", "psychologue", TODAY.minusYears(1), TODAY.plusYears(1));
        skill("observed", 4, "p-omar", TODAY, 3);
        graph.node(
                        "Document",
                        "d-secret",
                        Map.of("title", "Note", "sensitivity", 3L),
                        Link.from("AUTHORED", LEILA, Map.of("role", "lead")),
                        SmallGraph.about("Domain", TORTURE))
                .write();

        var seen = page(READER);
        var all = page(CLEARED);

        assertThat(seen.evidence()).isEmpty();
        assertThat(seen.skills()).isEmpty();
        assertThat(seen.availability().engagements()).isEmpty();
        assertThat(all.evidence()).hasSize(3);
        assertThat(all.skills()).extracting(Skill::pieces).containsExactly(2 + 1);
        assertThat(all.availability().engagements()).hasSize(1);
    }

    @Test
    void countsOnlyVisiblePiecesForASkill() {
        skill("declared", 2, "p-leila", TODAY, 2);
        graph.node(
                        "Document",
                        "d-secret",
                        Map.of("title", "Note", "sensitivity", 3L),
                        Link.from("AUTHORED", LEILA, Map.of("role", "lead")),
                        SmallGraph.about("Domain", TORTURE))
                .write();

        assertThat(page(READER).skills()).extracting(Skill::pieces).containsExactly(1);
        assertThat(page(CLEARED).skills()).extracting(Skill::pieces).containsExactly(2);
    }

    @Test
    void namesNobodyWhomTheViewerMayNotSee() {
        skill("validated", 3, "p-hidden", TODAY, 2);

        assertThat(page(READER).skills()).extracting(Skill::by).containsOnlyNulls();
        assertThat(page(READER).evidence()).extracting(Piece::by).containsOnlyNulls();
        assertThat(page(CLEARED).skills()).extracting(Skill::by).containsExactly("Sans nom");
    }

    @Test
    void putsTheBestFoundedStatementFirstAndTellsTheLowerOne() {
        skill("declared", 4, "p-leila", TODAY, 2);
        skill("observed", 2, "p-omar", TODAY.minusDays(9), 2);
        skill("validated", 3, "p-hidden", TODAY.minusMonths(13), 2);

        assertThat(page(READER).skills()).singleElement().satisfies(skill -> {
            assertThat(skill.basis()).isEqualTo("validated");
            assertThat(skill.level()).isEqualTo(3);
            assertThat(skill.top()).isEqualTo("mental-health");
            assertThat(skill.freshness()).isEqualTo(Freshness.STALE);
            assertThat(skill.pieces()).isEqualTo(3);
            assertThat(skill.contrary()).isEqualTo(new Contrary(2, "Omar", TODAY.minusDays(9)));
        });
    }

    @Test
    void countsPiecesOfNarrowerDomainsToo() {
        graph.edge("HAS_EXPERTISE", "wide", LEILA, domain("mental-health"), Map.of("basis", "declared", "level", 3L))
                .write();
        served("m-libye", "psychologue", TODAY.minusYears(1), TODAY.plusMonths(1));

        assertThat(page(READER).skills()).extracting(Skill::pieces).containsExactly(2);
    }

    @Test
    void keepsServicesToComeOutOfEvidenceAndInAvailability() {
        served("m-libye", "superviseuse", TODAY.plusDays(10), TODAY.plusMonths(3));

        var page = page(READER);

        assertThat(page.evidence()).isEmpty();
        assertThat(page.availability().engagements()).singleElement().satisfies(engagement -> {
            assertThat(engagement.mission().title()).isEqualTo("Libye");
            assertThat(engagement.role()).isEqualTo("superviseuse");
        });
        assertThat(page.availability().freshness()).isEqualTo(Freshness.TO_VERIFY);
    }

    @Test
    void listsAHiddenContactWithoutItsValue() {
        assertThat(page(READER).contacts())
                .extracting(PersonPage.ContactDetail::kind, PersonPage.ContactDetail::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("email", null),
                        org.assertj.core.groups.Tuple.tuple("phone", null));
        assertThat(page(SmallGraph.viewer(Role.EDITOR, Sensitivity.INTERNAL)).contacts())
                .extracting(PersonPage.ContactDetail::value)
                .containsExactly("leila@example.org", null);
        assertThat(page(new Viewer("leila", "Leïla", Role.READER, Sensitivity.INTERNAL, Set.of(), LEILA.key()))
                        .contacts())
                .extracting(PersonPage.ContactDetail::value)
                .containsExactly("leila@example.org", "+218 00 00");
    }

    @Test
    void readsLanguagesAndInterestsApartFromExpertise() {
        var page = page(READER);

        assertThat(page.languages()).containsExactly(new Language("ar", "C2"), new Language("fr", null));
        assertThat(page.interests()).extracting("id").containsExactly("legal");
        assertThat(page.skills()).isEmpty();
        assertThat(page.mobility().refuses()).containsExactly("sea");
    }

    @Test
    void speaksTheReadersLanguage() {
        served("m-libye", "psychologue", TODAY.minusYears(2), TODAY.minusYears(1));

        assertThat(people.page(READER, graph.id("Person", LEILA.key()), Locale.ENGLISH)
                        .evidence())
                .extracting(piece -> piece.about().title())
                .containsExactly("Libya");
    }

    @Test
    void findsNobodyWhomTheViewerMayNotSee() {
        var hidden = graph.id("Person", "p-hidden");

        assertThatThrownBy(() -> people.page(READER, hidden, Locale.FRENCH))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThat(people.page(CLEARED, hidden, Locale.FRENCH).name()).isEqualTo("Sans nom");
    }

    private PersonPage page(Viewer viewer) {
        return people.page(viewer, graph.id("Person", LEILA.key()), Locale.FRENCH);
    }

    private String label() {
        return client.query("MATCH (d:Domain {key: 'torture-survivors-care'}) RETURN d.prefLabelFr AS label")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("label").asString())
                .one()
                .orElseThrow();
    }

    private void served(String mission, String role, LocalDate from, LocalDate to) {
        graph.edge(
                        "SERVED_IN",
                        "s-" + mission,
                        LEILA,
                        new Ref("Mission", mission),
                        Map.of("role", role, "from", from, "to", to, "domains", List.of(TORTURE)))
                .write();
    }

    private void skill(String basis, int level, String by, LocalDate on, long sensitivity) {
        graph.edge(
                        "HAS_EXPERTISE",
                        basis + "/" + by,
                        LEILA,
                        domain(TORTURE),
                        Map.of("basis", basis, "level", (long) level, "by", by, "on", on, "sensitivity", sensitivity))
                .write();
    }

    private static Ref domain(String notation) {
        return new Ref("Domain", notation);
    }
}
