package org.relais.ingest;

/**
 * A place in a source file.
 *
 * @param sheet name of the sheet; empty where a file has none
 * @param row counted from 1 as a spreadsheet shows it; 0 for the file as a whole
 * @param column header of the column; empty for the whole row
 */
public record At(String sheet, int row, String column) {

    public static final At FILE = new At("", 0, "");

    public static At row(String sheet, int row) {
        return new At(sheet, row, "");
    }

    public At column(String header) {
        return new At(sheet, row, header);
    }

    /** Short form for provenance: {@code Feuille:12:Nom}. */
    @Override
    public String toString() {
        return "%s:%d%s".formatted(sheet, row, column.isEmpty() ? "" : ":" + column);
    }
}
