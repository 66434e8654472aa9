package org.relais.sources.table;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number counted from 1 as a spreadsheet shows it
 * @param cells from the first column to the last one that holds something
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells.subList(0, width(cells)));
    }

    /** The cell of a column, counted from 0; empty beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Whether no cell holds anything, not even an error. */
    public boolean isBlank() {
        return cells.isEmpty();
    }

    private static int width(List<Cell> cells) {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).equals(Cell.EMPTY)) {
            width--;
        }
        return width;
    }
}
