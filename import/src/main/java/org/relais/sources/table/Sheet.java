package org.relais.sources.table;

import java.util.List;

/**
 * A sheet of a file.
 *
 * @param name as on its tab; empty for a text file, which has but one
 * @param hidden whether a spreadsheet does not show it
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
