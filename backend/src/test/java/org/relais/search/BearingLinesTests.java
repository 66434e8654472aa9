package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class BearingLinesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final BearingLines BEARING =
            new BearingLines(new FactsAsked(Set.of("clinical-supervision", "حماية"), TODAY));

    private static final String PERSON = FactLines.person(Values.value(Map.of("name", "سلمى Benhaddou, née Œuvrard")));

    @Test
    void areThePersonsOwnWhateverIsAsked() {
        assertThat(of("p", PERSON)).containsExactly("p", PERSON);
    }

    @Test
    void areAssessmentsInTheDomainsAskedFor() {
        assertThat(of(
                        "p",
                        assessment("clinical"),
                        assessment("clinical-supervision"),
                        assessment("clinical-supervision-2"),
                        assessment("حماية")))
                .containsExactly("p", assessment("clinical-supervision"), assessment("حماية"));
    }

    @Test
    void areEngagementsThatAreNotOver() {
        var open = FactLines.engagement(Values.value(Map.of("mission", "Mission Libye")));

        assertThat(of("p", engagement(TODAY.minusDays(1)), engagement(TODAY), open))
                .containsExactly("p", engagement(TODAY), open);
    }

    @Test
    void areFoundWhereverTheRowBegins() {
        var row = new BytesRef("xxp\u001d" + assessment("clinical-supervision"));

        assertThat(BEARING.of(new BytesRef(row.bytes, 2, row.length - 2)))
                .containsExactly("p", assessment("clinical-supervision"));
    }

    @Test
    void areNoneOfSomebodyWhoHasNone() {
        assertThat(of("p", assessment("clinical"))).containsExactly("p");
    }

    private static Iterable<String> of(String... lines) {
        return BEARING.of(new BytesRef(
                String.join(LineColumns.BETWEEN_LINES, Stream.of(lines).toList())));
    }

    private static String assessment(String domain) {
        return FactLines.assessment(Values.value(Map.of("domain", domain, "level", 3, "basis", "validated")));
    }

    private static String engagement(LocalDate end) {
        return FactLines.engagement(Values.value(Map.of("mission", "Mission Libye", "to", end)));
    }
}
