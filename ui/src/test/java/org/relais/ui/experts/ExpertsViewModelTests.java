package org.relais.ui.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.kernel.Timespan;
import org.relais.ui.component.Address;

class ExpertsViewModelTests {

    private static final ExpertRequest READ = new ExpertRequest(
            null,
            null,
            "texte",
            "texte",
            List.of(new Wanted("legal", null)),
            List.of(new LanguageWanted("ar", "B2")),
            Timespan.ALWAYS,
            List.of());

    @Test
    void keepsWhatWasReadUntilItIsCorrected() {
        assertThat(model(Map.of("q", List.of("texte"))).corrected(READ)).isEqualTo(READ);
    }

    @Test
    void aCorrectionStandsInPlaceOfAllThatWasRead() {
        var corrected = model(Map.of(
                        "domain", List.of("medical:3", "legal"),
                        "language", List.of("-"),
                        "window", List.of("2027-01-11/2027-06-30"),
                        "constraint", List.of("country:LY", "consent")))
                .corrected(READ);
        assertThat(corrected.domains()).containsExactly(new Wanted("medical", 3), new Wanted("legal", null));
        assertThat(corrected.languages()).isEmpty();
        assertThat(corrected.window()).isEqualTo(new Timespan(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 6, 30)));
        assertThat(corrected.constraints())
                .containsExactly(new Constraint("country", "LY"), new Constraint("consent", ""));
    }

    @Test
    void removingTheLastDomainSaysThatNoneIsWanted() {
        var address = model(Map.of("q", List.of("texte"))).withDomains(READ, list -> List.of());
        assertThat(address.all("domain")).containsExactly("-");
    }

    @Test
    void anAddressTypedByHandDoesNoHarm() {
        var odd = model(Map.of(
                        "window",
                        List.of("demain/hier"),
                        "domain",
                        List.of("", "legal:99"),
                        "language",
                        List.of("ar:Z9")))
                .corrected(READ);
        assertThat(odd.window()).isEqualTo(Timespan.ALWAYS);
        assertThat(odd.domains()).containsExactly(new Wanted("legal", null));
        assertThat(odd.languages()).containsExactly(new LanguageWanted("ar", null));
    }

    @Test
    void datesInTheWrongOrderAreTurnedRound() {
        assertThat(model(Map.of("window", List.of("2027-06-30/2027-01-11")))
                        .corrected(READ)
                        .window())
                .isEqualTo(new Timespan(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 6, 30)));
    }

    private static ExpertsViewModel model(Map<String, List<String>> parameters) {
        return new ExpertsViewModel(new Address("experts", parameters));
    }
}
