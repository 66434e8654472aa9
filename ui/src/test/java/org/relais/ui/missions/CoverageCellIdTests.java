package org.relais.ui.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;

/** A cell of the matrix in an address. */
class CoverageCellIdTests {

    private static final YearMonth MONTH = YearMonth.of(2027, 1);
    private static final CoverageCell GAP = new CoverageCell("gap", 0, 1, null, List.of());
    private static final CoverageCell NONE = new CoverageCell("none", 0, 0, null, List.of());

    private final Coverage coverage = new Coverage(
            List.of(MONTH.minusMonths(1), MONTH),
            List.of(
                    new CoverageRow("legal", "legal", "Juridique", true, List.of(NONE, GAP)),
                    new CoverageRow("advocacy", "advocacy", "Plaidoyer", false, List.of(NONE, NONE))));

    @Test
    void isFoundByWhatItIsWrittenAs() {
        var id = CoverageCellId.write("legal", MONTH);
        assertThat(CoverageCellId.read(id, coverage)).hasValueSatisfying(found -> {
            assertThat(found.cell()).isEqualTo(GAP);
            assertThat(found.month()).isEqualTo(MONTH);
        });
    }

    @Test
    void isNothingInARowThatIsNotRequired() {
        assertThat(CoverageCellId.read(CoverageCellId.write("advocacy", MONTH), coverage))
                .isEmpty();
    }

    @Test
    void isNothingOutsideTheMonthsShown() {
        assertThat(CoverageCellId.read("legal.2031-01", coverage)).isEmpty();
        assertThat(CoverageCellId.read("nonsense", coverage)).isEmpty();
    }
}
