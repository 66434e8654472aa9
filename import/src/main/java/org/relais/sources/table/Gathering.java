package org.relais.sources.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.kernel.RelaisException;

/** Gathers the rows of a sheet within the limits of what is read at all, equal short cells but once. */
final class Gathering {

    static final int MOST_ROWS = 1_000_000;
    static final int MOST_COLUMNS = 1_000;
    static final int MOST_CELLS = 10_000_000;

    private static final int SHORT = 40;
    private static final int MOST_KEPT = 100_000;

    private final Map<String, Cell> known = new HashMap<>();
    private long cells;
    private List<SheetRow> rows = new ArrayList<>();

    void add(int number, List<Cell> row) {
        var gathered = new SheetRow(number, row);
        if (gathered.isBlank()) {
            return;
        }
        cells += gathered.cells().size();
        if (gathered.cells().size() > MOST_COLUMNS) {
            throw RelaisException.invalid("import.table.tooManyColumns", number, MOST_COLUMNS);
        }
        if (rows.size() >= MOST_ROWS || cells > MOST_CELLS) {
            throw RelaisException.invalid("import.table.tooManyRows", MOST_ROWS, MOST_CELLS);
        }
        rows.add(gathered);
    }

    Cell cell(String text) {
        if (text.length() > SHORT) {
            return Cell.of(text);
        }
        var kept = known.get(text);
        if (kept != null) {
            return kept;
        }
        var cell = Cell.of(text);
        if (known.size() < MOST_KEPT) {
            known.put(text, cell);
        }
        return cell;
    }

    int size() {
        return rows.size();
    }

    /** The sheet of the rows so far; the next row begins another. */
    Sheet sheet(String name, boolean hidden) {
        var sheet = new Sheet(name, hidden, rows);
        rows = new ArrayList<>();
        return sheet;
    }
}
