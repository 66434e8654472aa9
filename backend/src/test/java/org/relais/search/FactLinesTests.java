package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.search.PersonFacts.Assessment;
import org.relais.search.PersonFacts.Engagement;

class FactLinesTests {

    private static final String PERSON = FactLines.person(Values.value(Map.of(
            "name",
            "Salma Benhaddou",
            "languages",
            List.of("ar:C1", "fr:C2"),
            "availableFrom",
            LocalDate.of(2027, 1, 4),
            "accepts",
            List.of("LY", "sea"),
            "clearance",
            3,
            "fictional",
            true)));

    @Test
    void comeBackAsTheyWent() {
        var engagement = FactLines.engagement(
                Values.value(Map.of("mission", "Mission Libye", "from", LocalDate.of(2027, 1, 4))));
        var assessment = FactLines.assessment(
                Values.value(Map.of("domain", "clinical-supervision", "level", 3, "basis", "validated")));

        var facts = FactLines.read("p", List.of(assessment, PERSON, engagement)).orElseThrow();

        assertThat(facts.name()).isEqualTo("Salma Benhaddou");
        assertThat(facts.fictional()).isTrue();
        assertThat(facts.languages()).containsExactly("ar:C1", "fr:C2");
        assertThat(facts.accepts()).containsExactly("LY", "sea");
        assertThat(facts.refuses()).isEmpty();
        assertThat(facts.clearance()).isEqualTo(Sensitivity.RESTRICTED);
        assertThat(facts.profession()).isNull();
        assertThat(facts.free()).isEqualTo(new Timespan(LocalDate.of(2027, 1, 4), null));
        assertThat(facts.engagements())
                .containsExactly(new Engagement("Mission Libye", new Timespan(LocalDate.of(2027, 1, 4), null)));
        assertThat(facts.assessments())
                .containsExactly(new Assessment("clinical-supervision", 3, "validated", null, null));
    }

    @Test
    void areNobodysWhereThePersonIsNotToBeSeen() {
        var engagement = FactLines.engagement(Values.value(Map.of("mission", "Mission Libye")));

        assertThat(FactLines.read("p", List.of(engagement))).isEmpty();
    }

    @Test
    void countAnEndBeforeTheBeginningAsNotKnown() {
        var engagement = FactLines.engagement(Values.value(
                Map.of("mission", "Mission Libye", "from", LocalDate.of(2027, 1, 4), "to", LocalDate.of(2026, 1, 4))));

        assertThat(FactLines.read("p", List.of(PERSON, engagement))
                        .orElseThrow()
                        .engagements())
                .containsExactly(new Engagement("Mission Libye", new Timespan(LocalDate.of(2027, 1, 4), null)));
    }
}
