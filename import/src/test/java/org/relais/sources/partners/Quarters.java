package org.relais.sources.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.ingest.SourceFile;
import org.relais.kernel.Folded;
import org.relais.sources.table.Cell;
import org.relais.sources.table.SheetRow;
import org.relais.sources.table.Sheets;

/**
 * Two quarters made from one real table: the second lacks every row of one hundred, has others that end, and
 * some of an organisation that was not there.
 */
final class Quarters {

    static final int DROPPED_OF = 100;
    static final int ENDED_OF = 50;

    private final List<SheetRow> heads;
    private final List<SheetRow> rows;

    private Quarters(List<SheetRow> heads, List<SheetRow> rows) {
        this.heads = heads;
        this.rows = rows;
    }

    /** Of the first rows of a table with a header and a row of tags; equal ones once. */
    static Quarters of(Path table, int most) {
        var all = Sheets.read(SourceFile.of(table)).getFirst().rows();
        var distinct = all.subList(2, all.size()).stream()
                .collect(Collectors.toMap(
                        Quarters::text, Function.identity(), (first, next) -> first, LinkedHashMap::new));
        return new Quarters(
                all.subList(0, 2), distinct.values().stream().limit(most).toList());
    }

    int size() {
        return rows.size();
    }

    Path first(Path file) throws IOException {
        return write(file, rows.stream().map(row -> line(row, "Ongoing", "2023-06-30")));
    }

    Path second(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (var at = 0; at < rows.size(); at++) {
            if (at % DROPPED_OF != 0) {
                lines.add(line(rows.get(at), at % ENDED_OF == 1 ? "Completed" : "Ongoing", "2023-09-30"));
            }
        }
        for (var at = 0; at < 7; at++) {
            lines.add(line(rows.get(at * 3), "Planned", "2023-09-30")
                    .replaceFirst("^(([^,]*,){6})[^,]*", "$1Nouvelle arrivée"));
        }
        return write(file, lines.stream());
    }

    private Path write(Path file, Stream<String> lines) throws IOException {
        var all = new ArrayList<String>();
        all.add(line(heads.get(0), "Status", "Reported"));
        all.add(line(heads.get(1), "#status", "#date+reported"));
        lines.forEach(all::add);
        return Files.write(file, all);
    }

    private static String line(SheetRow row, String... more) {
        return Stream.concat(IntStream.range(0, 11).mapToObj(at -> row.cell(at).text()), Stream.of(more))
                .map(text ->
                        text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text)
                .collect(Collectors.joining(","));
    }

    private static String text(SheetRow row) {
        return row.cells().stream()
                .map(Cell::text)
                .map(text -> Folded.of(text).key())
                .collect(Collectors.joining("|"));
    }
}
