package org.relais.sources.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.Finding;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;

/** Reads the cells of one row, and notes what is wrong with which of them. */
final class LineReading {

    /** Columns that are the two ends of one span of time. */
    private static final Map<String, String> SPANS = Map.of("from", "to", "availableFrom", "availableTo");

    private final Table table;
    private final SheetRow row;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    LineReading(Table table, SheetRow row) {
        this.table = table;
        this.row = row;
        table.places().forEach((column, place) -> read(column, row.cell(place)));
        SPANS.forEach(this::checkSpan);
    }

    Line line() {
        return new Line(table.at(row), values);
    }

    List<Finding> refusals() {
        return refusals;
    }

    List<Finding> remarks() {
        return remarks;
    }

    /** Whether this is the row that our own template shows as an example. */
    boolean isExample() {
        return table.places().entrySet().stream()
                .allMatch(place ->
                        row.cell(place.getValue()).equals(Cell.of(place.getKey().example())));
    }

    private void read(Column column, Cell cell) {
        if (cell.error() && !column.required()) {
            remarks.add(finding(column, Message.of("import.table.errorCell")));
        } else if (cell.isEmpty() && column.required()) {
            refusals.add(finding(column, Message.of("import.table.missing", table.header(column))));
        } else if (cell.isEmpty()) {
            values.put(column.name(), null);
        } else {
            readText(column, cell.text());
        }
    }

    private void readText(Column column, String text) {
        try {
            values.put(column.name(), column.format().read(text));
        } catch (RelaisException.Invalid refusal) {
            refusals.add(finding(column, refusal.told()));
        }
    }

    private void checkSpan(String from, String to) {
        if (values.get(from) instanceof LocalDate first
                && values.get(to) instanceof LocalDate last
                && last.isBefore(first)) {
            table.places().keySet().stream()
                    .filter(column -> column.name().equals(to))
                    .forEach(column ->
                            refusals.add(finding(column, Message.of("import.value.endsBeforeItBegins", last, first))));
        }
    }

    private Finding finding(Column column, Message message) {
        return new Finding(table.at(row).column(table.header(column)), message);
    }
}
