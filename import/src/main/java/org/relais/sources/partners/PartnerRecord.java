package org.relais.sources.partners;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.ingest.At;
import org.relais.sources.table.SheetRow;

/** What one row of a 3W table says, cell by cell, and where. */
record PartnerRecord(Layout layout, SheetRow row) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    At at() {
        return At.row(layout.sheet().name(), row.number());
    }

    /** Whether it is the row of headers once more, as where tables were pasted below each other. */
    boolean repeatsHeaders() {
        var columns = layout.columns().values().stream().flatMap(List::stream).toList();
        return columns.stream().filter(column -> !column.header().isEmpty()).count() > 1
                && columns.stream().allMatch(column -> exactly(column).equals(column.header()));
    }

    /** The first filled cell of the columns that tell this; empty when there is none. */
    String text(Field field) {
        return filled(field).map(Said::text).findFirst().orElse("");
    }

    List<Said> all(Field... fields) {
        return Stream.of(fields).flatMap(this::filled).toList();
    }

    /** The name, or where a row has only that, the acronym. */
    String organisation() {
        var name = text(Field.ORGANISATION);
        return name.isEmpty() ? text(Field.ACRONYM) : name;
    }

    /** The sector in words, or where a row has only that, its code. */
    String sector() {
        var sector = text(Field.SECTOR);
        return sector.isEmpty() ? text(Field.SECTOR_CODE) : sector;
    }

    /** The first filled cell of the columns that tell this, with the blanks inside it as they are. */
    String exactly(Field field) {
        return layout.of(field).stream()
                .map(this::exactly)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    String exactly(Column column) {
        return row.cell(column.index()).text();
    }

    /** Headers above cells that the spreadsheet could not compute. */
    Stream<String> errors() {
        return layout.columns().values().stream()
                .flatMap(List::stream)
                .filter(column -> row.cell(column.index()).error())
                .map(Column::header);
    }

    private Stream<Said> filled(Field field) {
        return layout.of(field).stream()
                .filter(column -> !row.cell(column.index()).isEmpty())
                .map(column -> new Said(
                        column.header(),
                        BLANKS.matcher(row.cell(column.index()).text()).replaceAll(" ")));
    }

    /** A filled cell under its header. */
    record Said(String header, String text) {

        @Override
        public String toString() {
            return header.isEmpty() ? text : BLANKS.matcher(header).replaceAll(" ") + "\u202f: " + text;
        }
    }
}
