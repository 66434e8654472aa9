package org.relais.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.graph.Row;
import org.relais.ingest.Reading;

/**
 * A kind of sheet.
 *
 * @param name as in {@code importer.NAME} of the message files
 * @param rank how early files of this kind are read
 * @param columns all that a sheet of this kind may have
 * @param signature names of columns by which it is recognised: at least one of every set
 * @param mapping what the lines say, a row for each that is not refused: of some kinds a line adds to what others
 *     say, or contradicts it
 */
public record SheetKind(
        String name,
        int rank,
        List<Column> columns,
        List<Set<String>> signature,
        Function<List<Line>, Reading> mapping) {

    public SheetKind {
        columns = List.copyOf(columns);
        signature = List.copyOf(signature);
    }

    /** A kind that is recognised by all its required columns, and of which every line speaks for itself. */
    public static SheetKind of(String name, int rank, Stream<Column> columns, Function<Line, Row> mapping) {
        return ofAll(name, rank, columns, lines -> each(lines, mapping));
    }

    /** A kind that is recognised by all its required columns, and of which all lines are heard together. */
    public static SheetKind ofAll(
            String name, int rank, Stream<Column> columns, Function<List<Line>, Reading> mapping) {
        var all = columns.toList();
        var signature = all.stream()
                .filter(Column::required)
                .map(column -> Set.of(column.name()))
                .toList();
        return new SheetKind(name, rank, all, signature, mapping);
    }

    /** What lines say of which every one speaks for itself. */
    public static Reading each(List<Line> lines, Function<Line, Row> mapping) {
        var rows = lines.stream()
                .map(line -> new Reading.Understood(line.at(), mapping.apply(line)))
                .toList();
        return new Reading(rows, List.of(), List.of());
    }

    /** The same kind, of which a sheet also has one of these columns. */
    public SheetKind with(String... anyOf) {
        var narrower = new ArrayList<>(signature);
        narrower.add(Set.of(anyOf));
        return new SheetKind(name, rank, columns, narrower, mapping);
    }
}
