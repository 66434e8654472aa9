package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Ref;
import org.relais.missions.MissionPage.Behind;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.SharedCoordinator.Load;
import org.relais.missions.SharedCoordinator.Work;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mission has of what it asks for, who leaves it, and whom it shares. */
@RealParts
class MissionCoverageIT {

    private static final Viewer READER = WrittenGraph.reader();

    @Autowired
    MissionQuery missions;

    @Autowired
    DomainDemandQuery demands;

    @Autowired
    Libya libya;

    @BeforeEach
    void writeLibya() {
        libya.write();
    }

    @Test
    void coversADomainWithWhoIsThereAndNobodyElse() {
        libya.person("p-lea", 2);
        libya.person("p-secret", 3);
        libya.serves(
                "p-lea",
                Map.of("role", "juriste", "domains", List.of("asylum-procedure"), "from", Libya.TODAY.minusDays(9)));
        libya.serves("p-secret", Map.of("role", "juriste", "domains", List.of("legal")));

        assertThat(thisMonth(READER)).satisfies(cell -> {
            assertThat(cell.state()).isEqualTo("covered");
            assertThat(cell.people()).extracting(Behind::person).containsExactly(libya.ref("person", "p-lea"));
        });
        assertThat(thisMonth(Viewer.system()).present()).isEqualTo(2);
    }

    @Test
    void holdsTheLevelThatIsAskedForAgainstWhatTheViewerMayKnow() {
        libya.person("p-lea", 2);
        libya.graph()
                .edge("REQUIRES", Libya.MISSION, new Ref("Domain", "protection"), Map.of("count", 1L, "level", 3L));
        libya.serves("p-lea", Map.of("role", "référente", "domains", List.of("safe-shelter")));
        libya.knows("p-lea", "safe-shelter", Map.of("basis", "observed", "level", 2L));
        libya.knows("p-lea", "safe-shelter", Map.of("basis", "validated", "level", 3L, "sensitivity", 3L));

        assertThat(thisMonth(READER, "protection").state()).isEqualTo("gap");
        assertThat(thisMonth(READER, "protection").people())
                .extracting(Behind::level, Behind::basis, Behind::fits)
                .containsExactly(tuple(2, "observed", "low"));
        assertThat(thisMonth(Viewer.system(), "protection").state()).isEqualTo("covered");
    }

    @Test
    void saysWhatLeavesWithWhomAsFarAsTheViewerMayKnow() {
        for (var person : List.of("p-lea", "p-secret", "p-sam")) {
            libya.person(person, person.equals("p-secret") ? 3 : 2);
        }
        libya.serves(
                "p-lea", Map.of("role", "juriste", "domains", List.of("legal-aid"), "to", Libya.TODAY.plusDays(20)));
        libya.serves("p-secret", Map.of("role", "juriste", "domains", List.of("legal-aid")));
        libya.serves("p-sam", Map.of("role", "logisticien"));
        libya.knows("p-lea", "trauma-care", Map.of("basis", "validated", "level", 4L));
        libya.knows("p-lea", "pushbacks", Map.of("basis", "declared", "level", 4L));
        libya.knows("p-lea", "temoignage", Map.of("basis", "validated", "sensitivity", 3L));
        libya.knows("p-sam", "trauma-care", Map.of("basis", "declared", "level", 4L));

        assertThat(leaving(READER)).containsExactlyInAnyOrder("legal-aid lost", "trauma-care lost");
        assertThat(leaving(Viewer.system()))
                .containsExactlyInAnyOrder("legal-aid stays", "trauma-care lost", "temoignage lost");
    }

    @Test
    void namesWhoServesOthersAtTheSameTimeOnlyWhereTheViewerSeesThem() {
        libya.person("p-ruth", 2);
        libya.person("p-secret", 3);
        libya.graph().node("Mission", "m-niger", Map.of("title", "Niger"));
        libya.graph().node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        libya.graph().node("Document", "d-ruth", Map.of("title", "Guide", "date", Libya.TODAY.minusDays(30)));
        libya.graph().node("Document", "d-secret", Map.of("title", "À part", "date", Libya.TODAY, "sensitivity", 3L));
        for (var document : List.of("d-ruth", "d-secret")) {
            libya.graph()
                    .edge(
                            "AUTHORED",
                            new Ref("Person", "p-ruth"),
                            new Ref("Document", document),
                            Map.of("role", "lead"));
        }
        for (var person : List.of("p-ruth", "p-secret")) {
            libya.serves(person, Map.of("role", "référente", "responsibility", "support", "share", 40L));
            libya.servesIn("m-niger", person, Map.of("role", "référente"));
            libya.servesIn("m-secret", person, Map.of("role", "médecin", "responsibility", "member"));
        }

        assertThat(page(READER).shared()).singleElement().satisfies(ruth -> {
            assertThat(ruth.person()).isEqualTo(libya.ref("person", "p-ruth"));
            assertThat(ruth.loads())
                    .extracting(load -> load.mission().title(), Load::kind, Load::here, Load::share)
                    .containsExactly(tuple("Libye", "support", true, 40), tuple("Niger", "unknown", false, null));
            assertThat(ruth.work()).isEqualTo(new Work(1, 0, 0));
        });
        assertThat(page(Viewer.system()).shared())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.loads()).hasSize(3));
    }

    @Test
    void tellsTheMissionsThatRequireADomainAndNothingOfHiddenOnes() {
        libya.person("p-lea", 2);
        libya.graph().node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        libya.graph().edge("REQUIRES", new Ref("Mission", "m-secret"), Libya.LEGAL, Map.of("count", 1L));
        libya.graph().edge("REQUIRES", Libya.MISSION, new Ref("Domain", "legal-aid"), Map.of("count", 2L, "level", 3L));
        libya.serves("p-lea", Map.of("role", "juriste", "domains", List.of("asylum-procedure")));

        assertThat(demands.missions(READER, "legal", Locale.FRENCH))
                .extracting(one -> one.domain().id(), DomainDemand::level, DomainDemand::state, DomainDemand::present)
                .containsExactly(tuple("legal-aid", 3, "gap", 0), tuple("legal", null, "covered", 1));
        assertThat(demands.missions(Viewer.system(), "legal", Locale.FRENCH)).hasSize(3);
        assertThat(demands.missions(READER, "medical", Locale.FRENCH)).isEmpty();
    }

    private MissionPage page(Viewer viewer) {
        return missions.page(viewer, libya.graph().id(Libya.MISSION.key()), Locale.FRENCH);
    }

    private List<String> leaving(Viewer viewer) {
        return page(viewer).departures().stream()
                .flatMap(one -> one.expertise().stream())
                .map(one -> one.domain().id() + " " + one.state())
                .toList();
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
}
