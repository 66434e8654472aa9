package org.relais.ui.missions;

import java.time.YearMonth;
import java.util.Optional;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;

/** One cell of the matrix, named in addresses by its domain and month: {@code legal.2027-01}. */
record CoverageCellId(CoverageRow row, YearMonth month, CoverageCell cell) {

    static String write(String domain, YearMonth month) {
        return domain + "." + month;
    }

    static Optional<CoverageCellId> read(String id, Coverage coverage) {
        for (var row : coverage.rows()) {
            for (var at = 0; at < coverage.months().size(); at++) {
                var month = coverage.months().get(at);
                if (row.required() && id.equals(write(row.domain(), month))) {
                    return Optional.of(
                            new CoverageCellId(row, month, row.cells().get(at)));
                }
            }
        }
        return Optional.empty();
    }
}
