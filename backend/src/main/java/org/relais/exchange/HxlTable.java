package org.relais.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.relais.exports.TableFile;

/** A 3W table: headers for people, tags for programs, then a row for each activity. */
final class HxlTable {

    private final List<HxlColumn> columns = new ArrayList<>();
    private final List<ActivitySaid> rows;

    HxlTable(List<ActivitySaid> rows) {
        this.rows = rows;
        var all = Stream.of(HxlColumn.BEFORE_PLACES, new PlaceColumns(rows).all(), HxlColumn.AFTER_PLACES)
                .flatMap(List::stream);
        all.filter(column -> column.always() || isFilled(column)).forEach(columns::add);
    }

    /** @param header what people read above a column, by its code */
    TableFile file(String sheet, UnaryOperator<String> header) {
        var lines = new ArrayList<List<String>>(rows.size() + 1);
        lines.add(columns.stream().map(HxlColumn::tag).toList());
        rows.forEach(
                row -> lines.add(columns.stream().map(column -> column.of(row)).toList()));
        return new TableFile(
                sheet,
                columns.stream().map(column -> header.apply(column.code())).toList(),
                lines);
    }

    private boolean isFilled(HxlColumn column) {
        return rows.stream().anyMatch(row -> !column.of(row).isEmpty());
    }
}
