package org.relais.sources.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.kernel.Message;

/**
 * A sheet of a known kind, whose header row was found.
 *
 * @param places where the columns stand, counted from 0
 */
public record Table(SheetKind kind, Sheet sheet, SheetRow header, Map<Column, Integer> places) {

    /** Titles and remarks may stand above a header, but not many. */
    public static final int HEADER_WITHIN = 25;

    /** The sheet as the kind that recognises the most of it. */
    public static Optional<Table> find(Sheet sheet, Collection<SheetKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> find(sheet, kind).stream())
                .max(Comparator.comparingInt(
                        (Table table) -> table.kind.signature().size()));
    }

    static Optional<Table> find(Sheet sheet, SheetKind kind) {
        return sheet.rows().stream()
                .limit(HEADER_WITHIN)
                .map(row -> new Table(kind, sheet, row, places(kind, row)))
                .filter(Table::isRecognised)
                .findFirst();
    }

    /** The rows below the header that hold anything but HXL tags. */
    Stream<SheetRow> rows() {
        return sheet.rows().stream().filter(row -> row.number() > header.number() && !isOfTags(row));
    }

    private static boolean isOfTags(SheetRow row) {
        return !row.isBlank()
                && row.cells().stream()
                        .allMatch(cell -> cell.isEmpty() || cell.text().startsWith("#"));
    }

    String header(Column column) {
        return oneLine(header.cell(places.getOrDefault(column, header.cells().size())));
    }

    At at(SheetRow row) {
        return At.row(sheet.name(), row.number());
    }

    /** Columns that nobody reads. */
    List<Finding> remarks() {
        var known = new HashSet<>(places.values());
        var remarks = new ArrayList<Finding>();
        IntStream.range(0, header.cells().size())
                .filter(at -> !known.contains(at) && !header.cell(at).isEmpty())
                .mapToObj(at -> oneLine(header.cell(at)))
                .forEach(text -> remarks.add(
                        new Finding(at(header).column(text), Message.of("import.table.unknownColumn", text))));
        return remarks;
    }

    private static String oneLine(Cell cell) {
        return cell.text().replaceAll("\\s+", " ");
    }

    private boolean isRecognised() {
        var names = places.keySet().stream().map(Column::name).toList();
        return kind.signature().stream().allMatch(anyOf -> anyOf.stream().anyMatch(names::contains));
    }

    private static Map<Column, Integer> places(SheetKind kind, SheetRow row) {
        var places = new LinkedHashMap<Column, Integer>();
        var keys = row.cells().stream().map(cell -> Headers.key(cell.text())).toList();
        for (var column : kind.columns()) {
            IntStream.range(0, keys.size())
                    .filter(at -> column.isUnder(keys.get(at)))
                    .findFirst()
                    .ifPresent(at -> places.put(column, at));
        }
        return places;
    }
}
