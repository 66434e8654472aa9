package org.relais.ui.gaps;

import java.util.Optional;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapPage;
import org.relais.kernel.ItemRef;

/** One cell of the grid, named in addresses by its stage and its domain. */
record CellId(ItemRef stage, GapCell cell) {

    static String write(String stage, String top) {
        return stage + "." + top;
    }

    static Optional<CellId> read(String id, GapPage page) {
        var dot = id.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var stage = id.substring(0, dot);
        return page.stages().stream()
                .filter(row -> row.stage().id().equals(stage))
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.top().equals(id.substring(dot + 1)))
                        .map(cell -> new CellId(row.stage(), cell)))
                .findFirst();
    }
}
