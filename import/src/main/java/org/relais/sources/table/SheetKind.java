package org.relais.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.graph.Row;

/**
 * A kind of sheet.
 *
 * @param name as in {@code importer.NAME} of the message files
 * @param rank how early files of this kind are read
 * @param columns all that a sheet of this kind may have
 * @param signature names of columns by which it is recognised: at least one of every set
 * @param mapping what the lines say, one row for each: of some kinds a line adds to what others say
 */
public record SheetKind(
        String name,
        int rank,
        List<Column> columns,
        List<Set<String>> signature,
        Function<List<Line>, List<Row>> mapping) {

    public SheetKind {
        columns = List.copyOf(columns);
        signature = List.copyOf(signature);
    }

    /** A kind that is recognised by all its required columns, and of which every line speaks for itself. */
    public static SheetKind of(String name, int rank, Stream<Column> columns, Function<Line, Row> mapping) {
        return ofAll(name, rank, columns, lines -> lines.stream().map(mapping).toList());
    }

    /** A kind that is recognised by all its required columns, and of which all lines are heard together. */
    public static SheetKind ofAll(
            String name, int rank, Stream<Column> columns, Function<List<Line>, List<Row>> mapping) {
        var all = columns.toList();
        var signature = all.stream()
                .filter(Column::required)
                .map(column -> Set.of(column.name()))
                .toList();
        return new SheetKind(name, rank, all, signature, mapping);
    }

    /** The same kind, of which a sheet also has one of these columns. */
    public SheetKind with(String... anyOf) {
        var narrower = new ArrayList<>(signature);
        narrower.add(Set.of(anyOf));
        return new SheetKind(name, rank, columns, narrower, mapping);
    }
}
