package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relais.sources.table.Cell;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetRow;

/**
 * Finds the row that says what the columns are: HXL tags before headers, for tags are unmistakable. Prose,
 * legends and several header rows may stand before it.
 */
final class LayoutSource {

    /** How far down the row is looked for, as the HXL libraries do. */
    static final int DEEPEST = 25;

    private LayoutSource() {}

    static Optional<Layout> of(Sheet sheet) {
        return tagRow(sheet).map(at -> tagged(sheet, at)).or(() -> untagged(sheet));
    }

    private static Optional<Integer> tagRow(Sheet sheet) {
        return rows(sheet).filter(at -> isTagRow(sheet.rows().get(at))).boxed().findFirst();
    }

    /** At least half of what is filled, so that a stray hash makes no tag row. */
    static boolean isTagRow(SheetRow row) {
        var filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        var certain = filled.stream()
                .filter(cell -> cell.text().contains("#") || cell.text().contains("+"))
                .anyMatch(cell -> tag(cell).isPresent());
        return certain && filled.stream().filter(cell -> tag(cell).isPresent()).count() * 2 >= filled.size();
    }

    private static Optional<HxlTag> tag(Cell cell) {
        return HxlTag.of(cell.text()).or(() -> HxlTag.withoutHash(cell.text()));
    }

    private static Layout tagged(Sheet sheet, int at) {
        var row = sheet.rows().get(at);
        var told = EnumSet.noneOf(Field.class);
        var columns = new ArrayList<Column>();
        var untagged = new ArrayList<Integer>();
        for (var index = 0; index < width(sheet, at); index++) {
            var tag = tag(row.cell(index));
            if (tag.isPresent()) {
                columns.add(new Column(index, header(sheet, at, index), Field.of(tag.get())));
                told.add(columns.getLast().field());
            } else {
                untagged.add(index);
            }
        }
        var unread = new ArrayList<String>();
        for (var index : untagged) {
            var header = header(sheet, at, index);
            // A header may say what no tag says; it never competes with a tag.
            HeaderTags.field(header)
                    .filter(field -> !told.contains(field))
                    .ifPresentOrElse(
                            field -> columns.add(new Column(index, header, field)), () -> addFilled(unread, header));
        }
        return Layout.of(sheet, true, columns, at + 1, unread);
    }

    private static Optional<Layout> untagged(Sheet sheet) {
        return rows(sheet)
                .mapToObj(at -> headed(sheet, at))
                .filter(Layout::isComplete)
                .findFirst();
    }

    private static Layout headed(Sheet sheet, int at) {
        var row = sheet.rows().get(at);
        var columns = new ArrayList<Column>();
        var unread = new ArrayList<String>();
        for (var index = 0; index < row.cells().size(); index++) {
            var column = index;
            var header = row.cell(index).text();
            HeaderTags.field(header)
                    .ifPresentOrElse(
                            field -> columns.add(new Column(column, header, field)), () -> addFilled(unread, header));
        }
        return Layout.of(sheet, false, columns, at + 1, unread);
    }

    private static void addFilled(List<String> headers, String header) {
        if (!header.isEmpty()) {
            headers.add(header);
        }
    }

    /** What stands nearest above a tag. */
    private static String header(Sheet sheet, int tagRow, int index) {
        for (var at = tagRow - 1; at >= 0; at--) {
            var cell = sheet.rows().get(at).cell(index);
            if (!cell.isEmpty()) {
                return cell.text();
            }
        }
        return "";
    }

    private static int width(Sheet sheet, int tagRow) {
        return sheet.rows().subList(0, tagRow + 1).stream()
                .map(SheetRow::cells)
                .mapToInt(List<Cell>::size)
                .max()
                .orElse(0);
    }

    private static IntStream rows(Sheet sheet) {
        return IntStream.range(0, Math.min(DEEPEST, sheet.rows().size()));
    }
}
