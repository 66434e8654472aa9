package org.relais.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.gaps.Standing.COVERED;
import static org.relais.gaps.Standing.ENDING;
import static org.relais.gaps.Standing.LEFT;
import static org.relais.gaps.Standing.LOST;
import static org.relais.gaps.Standing.NEEDED;
import static org.relais.gaps.Standing.PLANNED;
import static org.relais.gaps.Standing.STALE;
import static org.relais.gaps.Standing.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.gaps.GapCell.Neighbour;
import org.relais.gaps.Presence.Agreed;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;

class CellJudgementTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final ItemRef RIHLA = new ItemRef("organisation", "o-1", "Cabinet Rihla");
    private static final ItemRef TARIQ = new ItemRef("organisation", "o-2", "Réseau Tariq");
    private static final ItemRef LIBYA = new ItemRef("mission", "m-1", "Mission Libye");
    private static final ItemRef SABHA = new ItemRef("stage", "s-1", "Sabha");

    @Test
    void knowsNothingWhereNobodyTellsAnything() {
        assertThat(standings(List.of(), List.of(), List.of())).containsExactly(UNKNOWN);
    }

    @Test
    void missesWhoIsNeededOnThatDayAndNotBefore() {
        var wanted = wanted(DAY, null);

        assertThat(standings(List.of(), List.of(wanted), List.of())).containsExactly(NEEDED);
        assertThat(cell(DAY.minusDays(1), List.of(), List.of(wanted), List.of()).standings())
                .containsExactly(UNKNOWN);
        assertThat(cell(DAY.minusDays(1), List.of(), List.of(wanted), List.of()).later())
                .containsExactly(wanted);
    }

    @Test
    void missesWhoLeftSinceTheDayAfterTheirLast() {
        var gone = activity(RIHLA, DAY.minusYears(2), DAY, DAY);

        assertThat(standings(List.of(gone), List.of(), List.of())).contains(COVERED);
        var after = cell(DAY.plusDays(1), List.of(gone), List.of(), List.of());
        assertThat(after.standings()).containsExactly(LEFT);
        assertThat(after.last()).isEqualTo(gone);
    }

    @Test
    void saysWhatIsLostBetweenTwoStages() {
        var there = new Neighbour(SABHA, true, List.of(RIHLA));
        var nobody = new Neighbour(SABHA, false, List.of());

        assertThat(standings(List.of(), List.of(), List.of(there, nobody))).containsExactly(LOST);
        assertThat(standings(List.of(), List.of(), List.of(nobody))).containsExactly(UNKNOWN);
        assertThat(standings(List.of(), List.of(wanted(null, null)), List.of(there)))
                .containsExactly(NEEDED, LOST);
    }

    @Test
    void callsNobodyWhoIsToComeThere() {
        var coming = activity(RIHLA, DAY.plusDays(1), null, null);

        assertThat(standings(List.of(coming), List.of(), List.of())).containsExactly(PLANNED);
        assertThat(standings(List.of(coming), List.of(wanted(null, null)), List.of()))
                .containsExactly(NEEDED, PLANNED);
    }

    @Test
    void warnsOfTheOnlyOneWhoseActivityEndsWithinNinetyDays() {
        assertThat(standings(List.of(activity(RIHLA, null, DAY.plusDays(90), DAY)), List.of(), List.of()))
                .containsExactly(ENDING, COVERED);
        assertThat(standings(List.of(activity(RIHLA, null, DAY.plusDays(91), DAY)), List.of(), List.of()))
                .containsExactly(COVERED);
        assertThat(standings(
                        List.of(activity(RIHLA, null, DAY.plusDays(9), DAY), activity(RIHLA, null, null, DAY)),
                        List.of(),
                        List.of()))
                .containsExactly(COVERED);
        assertThat(standings(
                        List.of(activity(RIHLA, null, DAY.plusDays(9), DAY), activity(TARIQ, null, null, DAY)),
                        List.of(),
                        List.of()))
                .containsExactly(COVERED);
    }

    @Test
    void warnsOfTheOnlyOneWhoseAgreementEndsWithinNinetyDays() {
        var ending = agreed("signed", "legal", DAY.plusDays(30));

        assertThat(cell(DAY, List.of(agreedWith(ending)), List.of(), List.of()).ends())
                .isEqualTo(DAY.plusDays(30));
        assertThat(standings(
                        List.of(agreedWith(ending, agreed("signed", null, DAY.plusYears(1)))), List.of(), List.of()))
                .containsExactly(COVERED);
        assertThat(standings(List.of(agreedWith(agreed("signed", "medical", DAY.plusDays(30)))), List.of(), List.of()))
                .containsExactly(COVERED);
        assertThat(standings(List.of(agreedWith(agreed("expired", null, DAY.minusDays(30)))), List.of(), List.of()))
                .containsExactly(COVERED);
    }

    @Test
    void doubtsWhatNobodyConfirmedForAYearUnlessWeAreThere() {
        var old = activity(RIHLA, null, null, DAY.minusMonths(13));

        assertThat(standings(List.of(old), List.of(), List.of())).containsExactly(STALE, COVERED);
        assertThat(standings(List.of(activity(RIHLA, null, null, null)), List.of(), List.of()))
                .containsExactly(STALE, COVERED);
        assertThat(standings(List.of(old, activity(TARIQ, null, null, DAY)), List.of(), List.of()))
                .containsExactly(COVERED);
        var both = cell(DAY, List.of(old, ours()), List.of(), List.of());
        assertThat(both.standings()).containsExactly(COVERED);
        assertThat(both.ours()).containsExactly(LIBYA);
        assertThat(both.partners()).containsExactly(RIHLA);
    }

    private static List<Standing> standings(List<Presence> presences, List<Wanted> wanted, List<Neighbour> around) {
        return cell(DAY, presences, wanted, around).standings();
    }

    private static GapCell cell(LocalDate day, List<Presence> presences, List<Wanted> wanted, List<Neighbour> around) {
        var facts = new StageFacts(
                new ItemRef("stage", "s-2", "Zouara"),
                "LY",
                true,
                List.of(),
                List.of(),
                Map.of("legal", presences),
                Map.of("legal", wanted));
        return new CellJudgement(day).of("legal", facts, around);
    }

    private static Presence activity(
            ItemRef who, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate confirmedOn) {
        return presence(who, new Timespan(from, to), confirmedOn, List.of());
    }

    private static Presence agreedWith(Agreed... agreements) {
        return presence(RIHLA, Timespan.ALWAYS, DAY, List.of(agreements));
    }

    private static Presence presence(
            ItemRef who, Timespan when, @Nullable LocalDate confirmedOn, List<Agreed> agreements) {
        var source = new Source("3w.csv", "ligne 2", DAY);
        return new Presence(who, false, "Conseil", null, when, null, confirmedOn, null, "a", source, agreements);
    }

    private static Presence ours() {
        var source = new Source("services.csv", "ligne 2", DAY);
        return new Presence(LIBYA, true, "juriste", null, Timespan.ALWAYS, null, null, null, null, source, List.of());
    }

    private static Agreed agreed(String state, @Nullable String top, LocalDate to) {
        return new Agreed("g", LIBYA, "Conseil", top, state, new Timespan(null, to), DAY);
    }

    private static Wanted wanted(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Wanted(LIBYA, new ItemRef("domain", "legal", "juridique"), 1, 3, new Timespan(from, to));
    }
}
