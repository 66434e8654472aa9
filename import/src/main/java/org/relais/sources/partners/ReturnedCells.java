package org.relais.sources.partners;

import java.util.Optional;
import org.relais.ingest.At;
import org.relais.kernel.RelaisException;
import org.relais.sources.table.Formats;

/** How a cell of a returned row is read. */
@FunctionalInterface
interface ReturnedCells {

    ReturnedCells TEXT = text -> text;
    ReturnedCells DAY = Formats.DAY::read;
    ReturnedCells NUMBER = Formats.NUMBER::read;
    ReturnedCells SENSITIVITY = Formats.SENSITIVITY::read;
    ReturnedCells STATE = text -> ActivityMapping.state(text)
            .orElseThrow(() -> RelaisException.invalid("import.partners.unknownState", text));

    /** @throws RelaisException.Invalid when the text says nothing of the kind */
    Object of(String text);

    /** What the cell says; empty when it is, or when there is no such column. */
    static Optional<Object> read(PartnerRecord row, Field field, ReturnedCells cell) {
        return row.layout().of(field).stream()
                .findFirst()
                .filter(column -> !row.exactly(column).isEmpty())
                .map(column -> read(row, column, cell));
    }

    static Object read(PartnerRecord row, Column column, ReturnedCells cell) {
        try {
            return cell.of(row.exactly(column));
        } catch (RelaisException.Invalid unreadable) {
            throw new RefusedRowException(row.at().column(column.header()), unreadable);
        }
    }

    static At at(PartnerRecord row, Field field) {
        return row.layout().of(field).stream()
                .findFirst()
                .map(column -> row.at().column(column.header()))
                .orElseGet(row::at);
    }
}
