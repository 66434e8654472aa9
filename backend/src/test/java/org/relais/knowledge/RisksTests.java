package org.relais.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.knowledge.NextStep.Action;
import org.relais.schema.Vocabulary;

class RisksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest(name = "{0} people of level {1}, last {2}, {3} declared, asked at {4}, {5} searches: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2 | 3 | 2026-01-01 | 0 | -  | 0 | -
            2 | 3 | -          | 0 | -  | 0 | -
            2 | 3 | 2023-11-28 | 0 | -  | 0 | -
            2 | 3 | 2023-11-27 | 0 | -  | 0 | STALE
            1 | 3 | 2026-01-01 | 2 | -  | 0 | SINGLE
            1 | 3 | 2020-01-01 | 0 | -  | 0 | SINGLE STALE
            0 | - | -          | 0 | -  | 0 | NOBODY
            0 | - | -          | 1 | -  | 0 | DECLARED NOBODY
            0 | - | -          | 0 | 0  | 0 | UNSUPPLIED NOBODY
            0 | - | -          | 1 | -  | 3 | UNSUPPLIED DECLARED NOBODY
            2 | 3 | 2026-01-01 | 0 | 3  | 0 | -
            2 | 2 | 2026-01-01 | 0 | 3  | 0 | UNSUPPLIED
            2 | - | 2026-01-01 | 0 | 4  | 0 | -
            2 | 3 | 2026-01-01 | 0 | -  | 9 | -
            """)
    void judgesHowADomainIsHeldAgainstHowItIsAskedFor(
            int people,
            @Nullable Integer level,
            @Nullable LocalDate last,
            int declared,
            @Nullable Integer asked,
            long searches,
            @Nullable String expected) {
        var held = holding(people, level, last, declared);
        var demands = asked == null ? List.<Demand>of() : List.of(mission(asked == 0 ? null : asked));

        var risks = row(held, demands, searches).stream()
                .flatMap(row -> row.risks().stream())
                .map(Risk::name)
                .toList();

        assertThat(String.join(" ", risks)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void takesWhoeverHasNoKnownLevelForSomebodyWhoMayHaveIt() {
        var held = new Holding("legal-aid", 2, 1, 1, TODAY, people(2), 0, List.of());

        assertThat(row(held, List.of(mission(4)), 0)).isEmpty();
    }

    @ParameterizedTest(name = "{0} people, last {1}, {2} declared, need {3}, mission {4}, {5} searches: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 | -          | 0 | yes | yes | 0 | FILL COVER FIND TRAIN
            0 | -          | 1 | no  | yes | 2 | COVER VALIDATE WORD FIND TRAIN
            1 | 2020-01-01 | 0 | no  | no  | 0 | CONFIRM FIND TRAIN
            4 | 2020-01-01 | 0 | yes | no  | 0 | CONFIRM
            0 | -          | 0 | no  | no  | 0 | FIND TRAIN
            """)
    void saysWhatToDoTheMostUsefulFirst(
            int people,
            @Nullable LocalDate last,
            int declared,
            String need,
            String mission,
            long searches,
            String expected) {
        var demands = new ArrayList<Demand>();
        if (need.equals("yes")) {
            demands.add(new Demand("legal-aid", new ItemRef("need", "n", "Juriste"), null, Timespan.ALWAYS));
        }
        if (mission.equals("yes")) {
            demands.add(mission(null));
        }

        var steps = row(holding(people, null, last, declared), demands, searches).getFirst().steps().stream()
                .map(step -> step.action().name())
                .toList();

        assertThat(String.join(" ", steps)).isEqualTo(expected);
    }

    @Test
    void offersToAddAWordOnlyToWhoeverMay() {
        var rows = new Risks(VOCABULARY, Locale.FRENCH, TODAY, false).of(List.of(), List.of(), Map.of("legal-aid", 3L));

        assertThat(rows.getFirst().domain().id()).isEqualTo("legal-aid");
        assertThat(rows.getFirst().steps()).extracting(NextStep::action).doesNotContain(Action.WORD);
    }

    @Test
    void trainsSomebodyWhoKnowsTheWiderDomain() {
        var row = row(holding(1, 3, TODAY, 0), List.of(), 0).getFirst();

        assertThat(row.steps())
                .filteredOn(step -> step.action() == Action.TRAIN)
                .singleElement()
                .satisfies(step -> assertThat(step.target().id()).isEqualTo("legal"));
    }

    @Test
    void putsWhatIsAskedForWithoutAnswerFirst() {
        var rows = new Risks(VOCABULARY, Locale.FRENCH, TODAY, false)
                .of(List.of(), List.of(mission(3)), Map.of("scabies-skin-diseases", 2L));

        assertThat(rows).hasSameSizeAs(VOCABULARY.concepts());
        assertThat(rows.subList(0, 2))
                .extracting(row -> row.domain().id())
                .containsExactly("legal-aid", "scabies-skin-diseases");
    }

    @Test
    void countsEachChoiceAsTheOtherStands() {
        var rows = new Risks(VOCABULARY, Locale.FRENCH, TODAY, false).of(List.of(), List.of(mission(3)), Map.of());

        var page = RiskPage.of(rows, rows.size(), new RiskFilter("legal", Risk.UNSUPPLIED));

        assertThat(page.rows()).extracting(row -> row.domain().id()).containsExactly("legal-aid");
        assertThat(page.byTop()).containsExactly(Map.entry("legal", 1));
        assertThat(page.byRisk().get(Risk.NOBODY)).isEqualTo((int)
                rows.stream().filter(row -> row.top().equals("legal")).count());
    }

    private static List<RiskRow> row(Holding held, List<Demand> demands, long searches) {
        return new Risks(VOCABULARY, Locale.FRENCH, TODAY, true)
                .of(List.of(held), demands, searches == 0 ? Map.of() : Map.of("legal-aid", searches)).stream()
                        .filter(row -> row.domain().id().equals("legal-aid"))
                        .toList();
    }

    private static Holding holding(int people, @Nullable Integer level, @Nullable LocalDate last, int declared) {
        return new Holding(
                "legal-aid",
                people,
                level == null ? people : 0,
                level,
                last,
                people(people),
                declared,
                people(declared));
    }

    private static List<Holder> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> new Holder(new ItemRef("person", "p" + at, "Lea"), null, null, 1, List.of()))
                .toList();
    }

    private static Demand mission(@Nullable Integer level) {
        return new Demand("legal-aid", new ItemRef("mission", "m", "Libye"), level, Timespan.ALWAYS);
    }
}
