package org.relais.ui.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.expertise.Assessment;
import org.relais.expertise.Compared.Held;
import org.relais.expertise.Compared.Side;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Others;
import org.relais.expertise.Experts.State;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.ui.experts.SetsApart.Trait;

class SetsApartTests {

    @Test
    void namesADomainInWhichOneAloneHasEvidence() {
        var apart = SetsApart.of(List.of(
                side(List.of(held("torture", 60, "validated"), held("protection", 20, null)), List.of()),
                side(List.of(held("torture", 0, null), held("protection", 70, null)), List.of())));

        assertThat(apart.getFirst()).containsExactly(new Trait.Domain("torture"));
        assertThat(apart.getLast()).isEmpty();
    }

    @Test
    void namesALevelThatIsValidatedForOneAlone() {
        var apart = SetsApart.of(List.of(
                side(List.of(held("torture", 60, "validated")), List.of()),
                side(List.of(held("torture", 80, "declared")), List.of())));

        assertThat(apart.getFirst()).containsExactly(new Trait.Validated("torture"));
    }

    @Test
    void namesALanguageOnceWhetherItWasAskedForOrNot() {
        var apart = SetsApart.of(List.of(
                side(List.of(), List.of("ar:C1", "fr"), met("language", "ar:B2")),
                side(List.of(), List.of("fr:C2"), notMet("language", "ar:B2"))));

        assertThat(apart.getFirst()).containsExactly(new Trait.Met("language", "ar:B2"));
        assertThat(apart.getLast()).isEmpty();
    }

    @Test
    void ofThreeWhatTwoHaveSetsNobodyApart() {
        var apart = SetsApart.of(List.of(
                side(List.of(), List.of("ar"), met("consent", "")),
                side(List.of(), List.of("ar")),
                side(List.of(), List.of())));

        assertThat(apart.getFirst()).containsExactly(new Trait.Met("consent", ""));
        assertThat(apart.get(1)).isEmpty();
    }

    private static Held held(String domain, int score, @Nullable String basis) {
        var level = basis == null ? null : new Assessment(3, basis, null, LocalDate.of(2026, 3, 1));
        return new Held(domain, domain, domain, score, level, null);
    }

    private static Condition met(String kind, String wanted) {
        return new Condition(kind, wanted, State.MET, null, null);
    }

    private static Condition notMet(String kind, String wanted) {
        return new Condition(kind, wanted, State.NOT_MET, null, null);
    }

    private static Side side(List<Held> held, List<String> languages, Condition... conditions) {
        var expert = new Expert(
                new ItemRef("person", "p", "Somebody"),
                null,
                null,
                true,
                50,
                Map.of(),
                List.of(),
                List.of(),
                new Others(0, 0),
                List.of(),
                List.of(conditions),
                Map.of(),
                List.of());
        return new Side(expert, held, languages, Timespan.ALWAYS, null, List.of());
    }
}
