package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.domains.ConceptFinder;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.kernel.Timespan;
import org.relais.schema.Vocabulary;

class RequestReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final RequestReader reader = new RequestReader(new ConceptFinder(Vocabulary.load()));

    @Test
    void takesATextApart() {
        var request = read("supervision clinique à Zuwara, arabe B2, français, à partir de janvier 2027, douceur");

        assertThat(request.domains()).containsExactly(new Wanted("clinical-supervision", null));
        assertThat(request.languages()).containsExactly(new LanguageWanted("ar", "B2"), new LanguageWanted("fr", null));
        assertThat(request.constraints()).containsExactly(new Constraint("country", "LY"));
        assertThat(request.window()).isEqualTo(new Timespan(LocalDate.of(2027, 1, 1), null));
        assertThat(request.text()).contains("douceur").doesNotContain("arabe", "b2", "janvier", "supervision");
        assertThat(request.role()).startsWith("supervision clinique à Zuwara");
        assertThat(request.needId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            psychologue à Catane, mineurs isolés                | psychologist
            une infirmière ou un médecin pour Agadez            | nurse+doctor
            lawyer for detention in Libya                       | lawyer
            infirmiers en mer                                   | nurse
            supervision à distance d’une équipe de psychologues |
            survivants de torture                               |
            """)
    void readsWhomOneLooksForByTheirProfession(String text, @Nullable String notations) {
        assertThat(read(text).constraints())
                .filteredOn(constraint -> constraint.kind().equals("profession"))
                .extracting(Constraint::value)
                .isEqualTo(notations == null ? List.of() : List.of(notations));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            psychologue arabophone         | ar
            an Arabic speaker              | ar
            ناطق بالعربية، العربية          | ar
            mediator, Tigrinya             | ti
            médiatrice bambara             | bm
            infirmier lusophone            | pt
            médiateur peul et haoussa      | ff ha
            """)
    void readsLanguagesByTheirNames(String text, String tags) {
        assertThat(read(text).languages().stream().map(LanguageWanted::tag).collect(Collectors.joining(" ")))
                .isEqualTo(tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            médecin, tuberculose                        | tuberculosis
            santé mentale, survivants de torture        | torture-survivors-care
            protection et santé mentale                 | protection mental-health
            médecin                                     | medical
            """)
    void leavesOutWhatIsAboveSomethingElseThatIsAskedFor(String text, String domains) {
        assertThat(domains(text)).isEqualTo(domains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tuberculose, Libye                          | tuberculosis
            tuberculose, contexte libyen                | tuberculosis libya-context
            Libye                                       | libya-context
            """)
    void takesAPlaceForADomainOnlyWhereNothingElseIsAskedFor(String text, String domains) {
        assertThat(domains(text)).isEqualTo(domains);
    }

    @Test
    void leavesTheNameOfALanguageInsideADomainAlone() {
        assertThat(read("cours de français").languages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!…", "klingon Z9"})
    void asksForNothingThatItDoesNotKnow(String text) {
        var request = read(text);

        assertThat(request.domains()).isEmpty();
        assertThat(request.languages()).isEmpty();
        assertThat(request.constraints()).isEmpty();
        assertThat(request.window()).isEqualTo(Timespan.ALWAYS);
    }

    @Test
    void readsAHundredThousandCharactersWithinASecond() {
        var words = IntStream.range(0, 6_000)
                .mapToObj(at -> "mot%d libye janvier arabe".formatted(at))
                .collect(Collectors.joining(" "));
        read("juriste");

        var request = Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> read(words.substring(0, 100_000) + " " + "x".repeat(100_000)));

        assertThat(request.constraints()).containsExactly(new Constraint("country", "LY"));
        assertThat(request.languages()).hasSize(1);
    }

    private String domains(String text) {
        return read(text).domains().stream().map(Wanted::notation).collect(Collectors.joining(" "));
    }

    private ExpertRequest read(String text) {
        return reader.read(text, Map.of("Zuwara", "LY"), TODAY);
    }
}
