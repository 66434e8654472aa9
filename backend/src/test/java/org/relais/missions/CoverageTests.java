package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.missions.MissionPage.Behind;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;
import org.relais.schema.Vocabulary;

class CoverageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Timespan ALWAYS = Timespan.ALWAYS;

    @Test
    void hasTwelveMonthsAndARowForEachTopDomain() {
        var coverage = new Staffing(List.of(required(1, ALWAYS)), List.of(), TODAY)
                .coverage(NOVEMBER, Map.of("medical", "Soins"));

        assertThat(coverage.months()).hasSize(12).startsWith(NOVEMBER).endsWith(YearMonth.of(2027, 10));
        assertThat(coverage.rows()).extracting(CoverageRow::domain).isEqualTo(Vocabulary.TOP);
        assertThat(coverage.rows())
                .filteredOn(CoverageRow::required)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.label()).isEqualTo("legal");
                    assertThat(row.cells()).hasSize(12);
                });
        assertThat(coverage.rows().getFirst().label()).isEqualTo("Soins");
    }

    @Test
    void isCoveredByAsManyAsAreRequired() {
        var both = List.of(serves("a", ALWAYS), serves("b", ALWAYS));

        assertThat(cell(List.of(required(2, ALWAYS)), both, NOVEMBER)).satisfies(cell -> {
            assertThat(said(cell)).isEqualTo("covered 2/2");
            assertThat(cell.people()).extracting(Behind::person).containsExactly(person("a"), person("b"));
        });
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

        assertThat(cell(uncounted, List.of(), NOVEMBER)).isEqualTo(new CoverageCell("unknown", 0, 0, null, List.of()));
        assertThat(cell(uncounted, List.of(serves("a", ALWAYS)), NOVEMBER).state())
                .isEqualTo("covered");
    }

    @Test
    void isNoneWhereNothingIsRequiredThoughItSaysWhoIsThere() {
        assertThat(said(cell(List.of(), List.of(serves("a", ALWAYS)), NOVEMBER)))
                .isEqualTo("none 1/0");
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

        assertThat(cell(List.of(required(2, ALWAYS)), twice, NOVEMBER)).satisfies(cell -> {
            assertThat(said(cell)).isEqualTo("gap 1/2");
            assertThat(cell.people()).hasSize(1);
        });
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
        var support = new ServiceRecord(
                "m", person("a"), "référente", "support", ALWAYS, List.of(), Set.of("legal"), List.of());

        assertThat(cell(List.of(required(1, ALWAYS)), List.of(support), NOVEMBER)
                        .present())
                .isZero();
    }

    @Test
    void listsTopDomainsWithAGapThisMonth() {
        var later = required("medical", 1, null, new Timespan(LocalDate.of(2026, 12, 1), null));
        var uncounted = required("advocacy", null, null, ALWAYS);

        assertThat(new Staffing(List.of(later, uncounted, required(1, ALWAYS)), List.of(), TODAY).gaps())
                .containsExactly("legal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3    | 3    | covered 1/1
            3    | 4    | covered 1/1
            3    | 2    | gap 0/1
            3    |      | covered 1/1
            3; 2 | 3; 2 | covered 2/2
            3; 3 | 4; 2 | gap 1/2
            3; 2 | 2; 2 | gap 1/2
            3; 2 | 2;   | covered 2/2
            4; 3 | 3; 3 | gap 1/2
            2    | 4; 1 | covered 1/1
            """)
    void fillsLevelsWithWhoeverHasThem(String asked, @Nullable String held, String expected) {
        var requirements = levels(asked).stream()
                .map(level -> required("legal", 1, level, ALWAYS))
                .toList();
        var services = new ArrayList<ServiceRecord>();
        for (var level : levels(held)) {
            services.add(serves("p" + services.size(), ALWAYS, level, "validated"));
        }

        assertThat(said(cell(requirements, services, NOVEMBER))).isEqualTo(expected);
    }

    @Test
    void saysOfEverybodyBehindACellWhetherTheirLevelWillDo() {
        var services = List.of(
                serves("low", ALWAYS, 2, "observed"),
                serves("known", ALWAYS, 3, "validated"),
                serves("unknown", ALWAYS));

        var cell = cell(List.of(required("legal", 1, 3, ALWAYS)), services, NOVEMBER);

        assertThat(cell.level()).isEqualTo(3);
        assertThat(cell.people()).extracting(Behind::fits).containsExactly("low", "met", "unknown");
        assertThat(cell.people()).extracting(Behind::basis).containsExactly("observed", "validated", null);
        assertThat(cell.fitting("low")).isEqualTo(1);
    }

    @Test
    void believesWhatOthersSawBeforeWhatSomebodySaysOfThemselves() {
        var levels = List.of(new HeldLevel("legal", 4, "declared"), new HeldLevel("legal", 2, "observed"));
        var service = new ServiceRecord("m", person("a"), "juriste", null, ALWAYS, List.of(), Set.of("legal"), levels);

        assertThat(said(cell(List.of(required("legal", 1, 3, ALWAYS)), List.of(service), NOVEMBER)))
                .isEqualTo("gap 0/1");
    }

    @Test
    void hasARowForEachDomainThatIsRequiredBelowATopDomain() {
        var asylum = new RequirementRecord(
                "m", new ItemRef("domain", "asylum-procedure", "asile"), "legal", 1, null, ALWAYS);

        var rows = new Staffing(List.of(asylum, required(1, ALWAYS)), List.of(serves("a", ALWAYS)), TODAY)
                .coverage(NOVEMBER, Map.of())
                .rows();

        assertThat(rows)
                .filteredOn(CoverageRow::required)
                .extracting(
                        CoverageRow::domain,
                        CoverageRow::top,
                        row -> row.cells().getFirst().state())
                .containsExactly(tuple("legal", "legal", "covered"), tuple("asylum-procedure", "legal", "gap"));
        assertThat(rows).hasSize(8);
    }

    @Test
    void showsAWindowThatLiesInThePastAsItWas() {
        var gone = serves("a", new Timespan(null, LocalDate.of(2026, 9, 2)));

        var coverage = new Staffing(List.of(required(1, ALWAYS)), List.of(gone), TODAY)
                .coverage(YearMonth.of(2026, 9), Map.of());

        assertThat(coverage.rows())
                .filteredOn(CoverageRow::required)
                .singleElement()
                .satisfies(row -> assertThat(row.cells().subList(0, 3))
                        .extracting(CoverageCell::state)
                        .containsExactly("covered", "gap", "gap"));
    }

    private static List<@Nullable Integer> levels(@Nullable String text) {
        return Stream.of(text == null ? "" : text)
                .flatMap(levels -> Stream.of(levels.split(";", -1)))
                .map(String::strip)
                .<@Nullable Integer>map(level -> level.isEmpty() ? null : Integer.valueOf(level))
                .toList();
    }

    private static String said(CoverageCell cell) {
        return "%s %d/%d".formatted(cell.state(), cell.present(), cell.required());
    }

    private static CoverageCell cell(List<RequirementRecord> required, List<ServiceRecord> services, YearMonth month) {
        return new Staffing(required, services, TODAY).cell("legal", month);
    }

    private static RequirementRecord required(@Nullable Integer count, Timespan when) {
        return required("legal", count, null, when);
    }

    private static RequirementRecord required(
            String domain, @Nullable Integer count, @Nullable Integer level, Timespan when) {
        return new RequirementRecord("m", new ItemRef("domain", domain, domain), domain, count, level, when);
    }

    private static ServiceRecord serves(String person, Timespan when) {
        return serves(person, when, null, "");
    }

    private static ServiceRecord serves(String person, Timespan when, @Nullable Integer level, String basis) {
        return new ServiceRecord(
                "m",
                person(person),
                "juriste",
                null,
                when,
                List.of(),
                Set.of("legal"),
                level == null ? List.of() : List.of(new HeldLevel("legal", level, basis)));
    }

    private static ItemRef person(String id) {
        return new ItemRef("person", id, id);
    }
}
