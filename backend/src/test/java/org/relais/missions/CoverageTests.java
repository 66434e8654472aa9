package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;
import org.relais.schema.Vocabulary;

class CoverageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Timespan ALWAYS = Timespan.ALWAYS;

    @Test
    void hasTwelveMonthsFromTheCurrentOneAndARowForEachTopDomain() {
        var coverage = new Staffing(List.of(required(1, ALWAYS)), List.of(), TODAY).coverage(Map.of("legal", "Droit"));

        assertThat(coverage.months()).hasSize(12).startsWith(NOVEMBER).endsWith(YearMonth.of(2027, 10));
        assertThat(coverage.rows()).extracting(CoverageRow::domain).isEqualTo(Vocabulary.TOP);
        assertThat(coverage.rows())
                .filteredOn(CoverageRow::required)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.label()).isEqualTo("Droit");
                    assertThat(row.cells()).hasSize(12);
                });
    }

    @Test
    void isCoveredByAsManyAsAreRequired() {
        var both = List.of(serves("a", ALWAYS), serves("b", ALWAYS));

        assertThat(cell(List.of(required(2, ALWAYS)), both, NOVEMBER))
                .isEqualTo(new CoverageCell("covered", 2, 2, List.of(person("a"), person("b"))));
        assertThat(cell(List.of(required(3, ALWAYS)), both, NOVEMBER).state()).isEqualTo("gap");
    }

    @Test
    void isPlannedWhileItNeedsWhoHasNotArrived() {
        var services = List.of(serves("a", ALWAYS), serves("b", new Timespan(LocalDate.of(2027, 1, 5), null)));
        var two = List.of(required(2, ALWAYS));

        assertThat(cell(two, services, NOVEMBER).state()).isEqualTo("gap");
        assertThat(cell(two, services, JANUARY).state()).isEqualTo("planned");
        assertThat(cell(two, services, JANUARY).present()).isEqualTo(2);
        assertThat(cell(List.of(required(1, ALWAYS)), services, JANUARY).state())
                .isEqualTo("covered");
    }

    @Test
    void isUnknownWithoutACountUnlessSomebodyIsThere() {
        var uncounted = List.of(required(null, ALWAYS));

        assertThat(cell(uncounted, List.of(), NOVEMBER)).isEqualTo(new CoverageCell("unknown", 0, 0, List.of()));
        assertThat(cell(uncounted, List.of(serves("a", ALWAYS)), NOVEMBER).state())
                .isEqualTo("covered");
    }

    @Test
    void isNoneWhereNothingIsRequiredThoughItSaysWhoIsThere() {
        assertThat(cell(List.of(), List.of(serves("a", ALWAYS)), NOVEMBER))
                .isEqualTo(new CoverageCell("none", 1, 0, List.of(person("a"))));
    }

    @Test
    void addsUpRequirementsOfTheMonth() {
        var first = required(1, new Timespan(null, LocalDate.of(2026, 12, 31)));
        var second = required(2, new Timespan(LocalDate.of(2026, 11, 20), null));

        assertThat(cell(List.of(first, second), List.of(), NOVEMBER).required()).isEqualTo(3);
        assertThat(cell(List.of(first, second), List.of(), JANUARY).required()).isEqualTo(2);
    }

    @Test
    void countsAPersonOnceWhateverTheyDo() {
        var twice = List.of(serves("a", ALWAYS), serves("a", new Timespan(LocalDate.of(2026, 11, 1), null)));

        assertThat(cell(List.of(required(2, ALWAYS)), twice, NOVEMBER))
                .isEqualTo(new CoverageCell("gap", 1, 2, List.of(person("a"))));
    }

    @Test
    void forgetsWhoLeftEarlierThisMonth() {
        var gone = serves("a", new Timespan(null, LocalDate.of(2026, 11, 9)));
        var leavesToday = serves("a", new Timespan(null, TODAY));

        assertThat(cell(List.of(required(1, ALWAYS)), List.of(gone), NOVEMBER).state())
                .isEqualTo("gap");
        assertThat(cell(List.of(required(1, ALWAYS)), List.of(leavesToday), NOVEMBER)
                        .state())
                .isEqualTo("covered");
    }

    @Test
    void countsNobodyWhoSupportsFromOutside() {
        var support = new ServiceRecord("m", person("a"), "référente", "support", ALWAYS, List.of(), Set.of("legal"));

        assertThat(cell(List.of(required(1, ALWAYS)), List.of(support), NOVEMBER)
                        .present())
                .isZero();
    }

    @Test
    void listsTopDomainsWithAGapThisMonth() {
        var later = new RequirementRecord("m", "medical", 1, new Timespan(LocalDate.of(2026, 12, 1), null));
        var uncounted = new RequirementRecord("m", "advocacy", null, ALWAYS);

        assertThat(new Staffing(List.of(later, uncounted, required(1, ALWAYS)), List.of(), TODAY).gaps())
                .containsExactly("legal");
    }

    private static CoverageCell cell(List<RequirementRecord> required, List<ServiceRecord> services, YearMonth month) {
        return new Staffing(required, services, TODAY).cell("legal", month);
    }

    private static RequirementRecord required(@Nullable Integer count, Timespan when) {
        return new RequirementRecord("m", "legal", count, when);
    }

    private static ServiceRecord serves(String person, Timespan when) {
        return new ServiceRecord("m", person(person), "juriste", null, when, List.of(), Set.of("legal"));
    }

    private static ItemRef person(String id) {
        return new ItemRef("person", id, id);
    }
}
