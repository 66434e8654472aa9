package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;

class FactLinesTests {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);

    @Test
    void comeBackAsTheyWent() {
        var facts = facts(Map.of(
                "languages",
                List.of("ar:C1", "fr:C2"),
                "availableFrom",
                JANUARY,
                "accepts",
                List.of("LY", "sea"),
                "clearance",
                3,
                "fictional",
                true));

        assertThat(facts.person()).isEqualTo("p");
        assertThat(facts.name()).isEqualTo("Salma Benhaddou");
        assertThat(facts.fictional()).isTrue();
        assertThat(facts.languages()).containsExactly("ar:C1", "fr:C2");
        assertThat(facts.accepts()).containsExactly("LY", "sea");
        assertThat(facts.refuses()).isEmpty();
        assertThat(facts.clearance()).isEqualTo(Sensitivity.RESTRICTED);
        assertThat(facts.profession()).isNull();
        assertThat(facts.free()).isEqualTo(new Timespan(JANUARY, null));
    }

    @Test
    void countAnEndBeforeTheBeginningAsNotKnown() {
        var facts = facts(Map.of("availableFrom", JANUARY, "availableTo", JANUARY.minusYears(1)));

        assertThat(facts.free()).isEqualTo(new Timespan(JANUARY, null));
    }

    private static PersonFacts facts(Map<String, Object> stated) {
        var sheet = new HashMap<>(stated);
        sheet.put("id", "p");
        sheet.put("name", "Salma Benhaddou");
        return FactLines.read(new BytesRef(FactLines.of(Values.value(sheet))));
    }
}
