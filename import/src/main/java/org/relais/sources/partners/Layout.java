package org.relais.sources.partners;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetRow;

/**
 * A sheet whose columns are understood.
 *
 * @param tagged whether an HXL row says what they mean; otherwise their headers do
 * @param rows those below the headers
 * @param unread headers of columns that nobody reads
 */
record Layout(Sheet sheet, boolean tagged, Map<Field, List<Column>> columns, List<SheetRow> rows, List<String> unread) {

    static Layout of(Sheet sheet, boolean tagged, List<Column> columns, int firstRow, List<String> unread) {
        return new Layout(
                sheet,
                tagged,
                columns.stream().collect(Collectors.groupingBy(Column::field)),
                sheet.rows().subList(firstRow, sheet.rows().size()),
                unread);
    }

    List<Column> of(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    /** Columns that tell the same as an earlier one: they are read only where that is empty. */
    List<Column> twice() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getKey().isSingle())
                .flatMap(entry -> entry.getValue().stream().skip(1))
                .toList();
    }

    boolean tells(Field... any) {
        return List.of(any).stream().anyMatch(columns::containsKey);
    }

    /** Whether it says who does what. */
    boolean isComplete() {
        return namesOrganisations() && namesActivities();
    }

    boolean namesOrganisations() {
        return tells(Field.ORGANISATION, Field.ACRONYM);
    }

    boolean namesActivities() {
        return tells(Field.SECTOR, Field.SECTOR_CODE, Field.SUBSECTOR, Field.ACTIVITY);
    }
}
