package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.missions.MissionPage.Behind;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.LessonHere;
import org.relais.missions.MissionPage.Member;
import org.relais.missions.MissionPage.OpenNeed;
import org.relais.missions.MissionPage.PartnerHere;
import org.relais.missions.SharedCoordinator.Load;
import org.relais.missions.SharedCoordinator.Work;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class MissionQueryIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Ref LIBYA = new Ref("Mission", "m-libye");
    private static final Ref ZUWARA = new Ref("Stage", "s-zuwara");
    private static final Ref LEGAL = new Ref("Domain", "legal");
    private static final Viewer READER = WrittenGraph.reader();

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    MissionQuery missions;

    @Autowired
    DomainDemandQuery demands;

    private WrittenGraph graph;

    @BeforeEach
    void libya() {
        emptyGraph.make();
        graph = new WrittenGraph(writer, client);
        graph.node("Place", "LY/zuwara", Map.of("name", "Zuwara", "country", "LY"));
        graph.node("Stage", ZUWARA.key(), Map.of("nameFr", "Zouara", "nameEn", "Zuwara"), at("LY/zuwara"));
        graph.node(
                "Route",
                "r-cm",
                Map.of("nameFr", "Méditerranée centrale"),
                Link.to("HAS_STAGE", ZUWARA, Map.of("order", 1L)));
        graph.node("Mission", LIBYA.key(), Map.of("title", "Libye", "titleEn", "Libya"), Link.to("ON_STAGE", ZUWARA));
        graph.edge("REQUIRES", LIBYA, LEGAL, Map.of("count", 1L));
    }

    @Test
    void listsMissionsThatGoOnFirst() {
        graph.node("Mission", "m-agadez", Map.of("title", "Agadez", "to", TODAY.minusDays(1)));
        graph.node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));

        assertThat(missions.list(READER, Locale.ENGLISH))
                .extracting(MissionLine::title)
                .containsExactly("Libya", "Agadez");
    }

    @Test
    void countsTeamNeedsAndGapsOfWhatTheViewerSees() {
        person("p-open", 2);
        person("p-secret", 3);
        serves("p-secret", Map.of("role", "juriste", "domains", List.of("legal")));
        serves("p-open", Map.of("role", "médiateur"));
        serves("p-open", Map.of("role", "juriste", "domains", List.of("legal"), "sensitivity", 3L));
        need("n-open", "open", 2);
        need("n-secret", "open", 3);

        assertThat(missions.list(READER, Locale.FRENCH)).singleElement().satisfies(line -> {
            assertThat(line.team()).isEqualTo(1);
            assertThat(line.openNeeds()).isEqualTo(1);
            assertThat(line.gaps()).containsExactly("legal");
        });
        assertThat(missions.list(Viewer.system(), Locale.FRENCH))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.team()).isEqualTo(2);
                    assertThat(line.openNeeds()).isEqualTo(2);
                    assertThat(line.gaps()).isEmpty();
                });
    }

    @Test
    void coversADomainWithWhoIsThereAndNobodyElse() {
        person("p-lea", 2);
        person("p-secret", 3);
        serves("p-lea", Map.of("role", "juriste", "domains", List.of("asylum-procedure"), "from", TODAY.minusDays(9)));
        serves("p-secret", Map.of("role", "juriste", "domains", List.of("legal")));

        assertThat(thisMonth(READER)).satisfies(cell -> {
            assertThat(cell.state()).isEqualTo("covered");
            assertThat(cell.people()).extracting(Behind::person).containsExactly(ref("person", "p-lea"));
        });
        assertThat(thisMonth(Viewer.system()).present()).isEqualTo(2);
    }

    @Test
    void holdsTheLevelThatIsAskedForAgainstWhatTheViewerMayKnow() {
        person("p-lea", 2);
        graph.edge("REQUIRES", LIBYA, new Ref("Domain", "protection"), Map.of("count", 1L, "level", 3L));
        serves("p-lea", Map.of("role", "référente", "domains", List.of("safe-shelter")));
        knows("p-lea", "safe-shelter", Map.of("basis", "observed", "level", 2L));
        knows("p-lea", "safe-shelter", Map.of("basis", "validated", "level", 3L, "sensitivity", 3L));

        assertThat(thisMonth(READER, "protection").state()).isEqualTo("gap");
        assertThat(thisMonth(READER, "protection").people())
                .extracting(Behind::level, Behind::basis, Behind::fits)
                .containsExactly(tuple(2, "observed", "low"));
        assertThat(thisMonth(Viewer.system(), "protection").state()).isEqualTo("covered");
    }

    @Test
    void saysWhatLeavesWithWhomAsFarAsTheViewerMayKnow() {
        for (var person : List.of("p-lea", "p-secret", "p-sam")) {
            person(person, person.equals("p-secret") ? 3 : 2);
        }
        serves("p-lea", Map.of("role", "juriste", "domains", List.of("legal-aid"), "to", TODAY.plusDays(20)));
        serves("p-secret", Map.of("role", "juriste", "domains", List.of("legal-aid")));
        serves("p-sam", Map.of("role", "logisticien"));
        knows("p-lea", "trauma-care", Map.of("basis", "validated", "level", 4L));
        knows("p-lea", "pushbacks", Map.of("basis", "declared", "level", 4L));
        knows("p-lea", "temoignage", Map.of("basis", "validated", "sensitivity", 3L));
        knows("p-sam", "trauma-care", Map.of("basis", "declared", "level", 4L));

        assertThat(leaving(READER)).containsExactlyInAnyOrder("legal-aid lost", "trauma-care lost");
        assertThat(leaving(Viewer.system()))
                .containsExactlyInAnyOrder("legal-aid stays", "trauma-care lost", "temoignage lost");
    }

    @Test
    void namesWhoServesOthersAtTheSameTimeOnlyWhereTheViewerSeesThem() {
        person("p-ruth", 2);
        person("p-secret", 3);
        graph.node("Mission", "m-niger", Map.of("title", "Niger"));
        graph.node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        graph.node("Document", "d-ruth", Map.of("title", "Guide", "date", TODAY.minusDays(30)));
        graph.node("Document", "d-secret", Map.of("title", "À part", "date", TODAY, "sensitivity", 3L));
        for (var document : List.of("d-ruth", "d-secret")) {
            graph.edge("AUTHORED", new Ref("Person", "p-ruth"), new Ref("Document", document), Map.of("role", "lead"));
        }
        for (var person : List.of("p-ruth", "p-secret")) {
            serves(person, Map.of("role", "référente", "responsibility", "support"));
            servesIn("m-niger", person, Map.of("role", "référente"));
            servesIn("m-secret", person, Map.of("role", "médecin", "responsibility", "member"));
        }

        assertThat(page(READER).shared()).singleElement().satisfies(ruth -> {
            assertThat(ruth.person()).isEqualTo(ref("person", "p-ruth"));
            assertThat(ruth.loads())
                    .extracting(load -> load.mission().title(), Load::kind, Load::here)
                    .containsExactly(tuple("Libye", "support", true), tuple("Niger", "unknown", false));
            assertThat(ruth.work()).isEqualTo(new Work(1, 0, 0));
        });
        assertThat(page(Viewer.system()).shared())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.loads()).hasSize(3));
    }

    @Test
    void tellsTheMissionsThatRequireADomainAndNothingOfHiddenOnes() {
        person("p-lea", 2);
        graph.node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        graph.edge("REQUIRES", new Ref("Mission", "m-secret"), LEGAL, Map.of("count", 1L));
        graph.edge("REQUIRES", LIBYA, new Ref("Domain", "legal-aid"), Map.of("count", 2L, "level", 3L));
        serves("p-lea", Map.of("role", "juriste", "domains", List.of("asylum-procedure")));

        assertThat(demands.missions(READER, "legal", Locale.FRENCH))
                .extracting(one -> one.domain().id(), DomainDemand::level, DomainDemand::state, DomainDemand::present)
                .containsExactly(tuple("legal-aid", 3, "gap", 0), tuple("legal", null, "covered", 1));
        assertThat(demands.missions(Viewer.system(), "legal", Locale.FRENCH)).hasSize(3);
        assertThat(demands.missions(READER, "medical", Locale.FRENCH)).isEmpty();
    }

    @Test
    void tellsTeamFromSupportersAndWhoLeavesSoon() {
        person("p-lea", 2);
        person("p-ruth", 2);
        person("p-gone", 2);
        serves("p-lea", Map.of("role", "juriste", "to", TODAY.plusDays(20)));
        serves("p-lea", Map.of("role", "cheffe", "responsibility", "lead", "from", TODAY.plusDays(21)));
        serves("p-ruth", Map.of("role", "référente", "responsibility", "support"));
        serves("p-gone", Map.of("role", "juriste", "to", TODAY.minusDays(1)));

        var page = page(READER);

        assertThat(page.team()).extracting(Member::role).containsExactly("juriste", "cheffe");
        assertThat(page.team()).extracting(Member::planned).containsExactly(false, true);
        assertThat(page.team()).extracting(Member::leavesInDays).containsExactly(20, null);
        assertThat(page.supporters()).extracting(Member::person).containsExactly(ref("person", "p-ruth"));
    }

    @Test
    void showsWhatSurroundsAMissionAndNothingRestricted() {
        for (var level : List.of(2L, 3L)) {
            graph.node("Lesson", "l-" + level, text("Leçon", level), Link.to("ABOUT", ZUWARA), Link.to("ABOUT", LEGAL));
            graph.node("Document", "d-" + level, text("Note", level), Link.to("ABOUT", LIBYA));
            graph.node("Mission", "m-" + level, text("Mère", level));
            partner("o-" + level, level);
        }
        graph.node(
                "Mission",
                LIBYA.key(),
                Map.of("title", "Libye"),
                Link.to("ON_STAGE", ZUWARA),
                Link.to("PART_OF", new Ref("Mission", "m-2")),
                Link.to("PART_OF", new Ref("Mission", "m-3")));

        var page = page(READER);

        assertThat(page.lessons())
                .containsExactly(
                        new LessonHere(new ItemRef("lesson", graph.id("l-2"), "Leçon"), "legal", null, "Zouara"));
        assertThat(page.documents()).extracting(ItemRef::id).containsExactly(graph.id("d-2"));
        assertThat(page.partOf()).extracting(ItemRef::id).containsExactly(graph.id("m-2"));
        assertThat(page.partners())
                .containsExactly(new PartnerHere(ref("organisation", "o-2"), "legal", "Zouara", Freshness.CURRENT));
        assertThat(page.routes()).extracting(ItemRef::title).containsExactly("Méditerranée centrale");
        assertThat(page.stages()).extracting(ItemRef::title).containsExactly("Zouara");
        assertThat(page.source().source()).isEqualTo("test.csv");
    }

    @Test
    void listsOpenNeedsTheEarliestStartFirst() {
        graph.node("Need", "n-later", need("open", TODAY.plusDays(40)), forLibya());
        graph.node(
                "Need",
                "n-sooner",
                need("open", TODAY.plusDays(4)),
                forLibya(),
                Link.to("ON_STAGE", ZUWARA),
                Link.to("REQUIRES", LEGAL, Map.of("level", 3L)));
        graph.node("Need", "n-filled", need("filled", TODAY), forLibya());
        need("n-secret", "open", 3);

        var open = missions.openNeeds(READER, Locale.FRENCH);

        assertThat(open).extracting(NeedPage::id).containsExactly(graph.id("n-sooner"), graph.id("n-later"));
        assertThat(open.getFirst()).satisfies(need -> {
            assertThat(need.stage()).isEqualTo(new ItemRef("stage", graph.id("s-zuwara"), "Zouara"));
            assertThat(need.domains()).singleElement().satisfies(domain -> {
                assertThat(domain.domain().id()).isEqualTo("legal");
                assertThat(domain.top()).isEqualTo("legal");
                assertThat(domain.level()).isEqualTo(3);
            });
        });
        assertThat(page(READER).needs()).extracting(OpenNeed::state).containsExactly("open", "open", "filled");
    }

    @Test
    void readsHiddenAsNotFound() {
        graph.node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        graph.node("Need", "n-of-secret", need("open", TODAY), Link.to("FOR", new Ref("Mission", "m-secret")));
        need("n-secret", "open", 3);

        for (var hidden : List.of("m-secret", "n-of-secret", "n-secret")) {
            var id = graph.id(hidden);
            assertThatExceptionOfType(RelaisException.NotFound.class)
                    .isThrownBy(() -> missions.page(READER, id, Locale.FRENCH));
            assertThatExceptionOfType(RelaisException.NotFound.class)
                    .isThrownBy(() -> missions.need(READER, id, Locale.FRENCH));
        }
    }

    private MissionPage page(Viewer viewer) {
        return missions.page(viewer, graph.id(LIBYA.key()), Locale.FRENCH);
    }

    private List<String> leaving(Viewer viewer) {
        return page(viewer).departures().stream()
                .flatMap(one -> one.expertise().stream())
                .map(one -> one.domain().id() + " " + one.state())
                .toList();
    }

    private void knows(String person, String domain, Map<String, Object> properties) {
        graph.edge("HAS_EXPERTISE", new Ref("Person", person), new Ref("Domain", domain), properties);
    }

    private void servesIn(String mission, String person, Map<String, Object> properties) {
        graph.edge("SERVED_IN", new Ref("Person", person), new Ref("Mission", mission), properties);
    }

    private CoverageCell thisMonth(Viewer viewer) {
        return thisMonth(viewer, "legal");
    }

    private CoverageCell thisMonth(Viewer viewer, String domain) {
        return page(viewer).coverage().rows().stream()
                .filter(row -> row.domain().equals(domain))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst();
    }

    private void person(String key, int sensitivity) {
        graph.node("Person", key, Map.of("name", key, "sensitivity", (long) sensitivity));
    }

    private void serves(String person, Map<String, Object> service) {
        graph.edge("SERVED_IN", new Ref("Person", person), LIBYA, service);
    }

    private void need(String key, String state, int sensitivity) {
        graph.node(
                "Need", key, Map.of("role", "Juriste", "state", state, "sensitivity", (long) sensitivity), forLibya());
    }

    private void partner(String key, long sensitivity) {
        graph.node(
                "Activity",
                "a-" + key,
                Map.of("name", "Permanence", "reportedOn", TODAY.minusDays(3)),
                at("LY/zuwara"),
                Link.to("IN", LEGAL));
        graph.node(
                "Organisation",
                key,
                Map.of("name", key, "sensitivity", sensitivity),
                Link.to("OPERATES", new Ref("Activity", "a-" + key)));
    }

    private ItemRef ref(String type, String key) {
        return new ItemRef(type, graph.id(key), key);
    }

    private static Map<String, Object> need(String state, LocalDate from) {
        return Map.of("role", "Juriste", "state", state, "from", from);
    }

    private static Map<String, Object> text(String title, long sensitivity) {
        return Map.of("title", title, "sensitivity", sensitivity);
    }

    private static Link forLibya() {
        return Link.to("FOR", LIBYA);
    }

    private static Link at(String place) {
        return Link.to("AT", new Ref("Place", place));
    }
}
