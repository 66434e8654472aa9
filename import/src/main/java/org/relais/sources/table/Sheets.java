package org.relais.sources.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;

/** The sheets of a file, whether it is a text with separators or a workbook. */
public final class Sheets {

    /** Every importer looks at a file before one reads it. */
    private static final AtomicReference<Optional<Peeked>> LAST = new AtomicReference<>(Optional.empty());

    private Sheets() {}

    /**
     * All sheets, hidden ones too.
     *
     * @throws RelaisException.Invalid when the file is no table or cannot be trusted
     */
    public static List<Sheet> read(SourceFile file) {
        return first(file, Integer.MAX_VALUE);
    }

    /** The first rows of every sheet. Nothing when the file is no table or would be refused. */
    public static List<Sheet> peek(SourceFile file, int rows) {
        try {
            var look = Look.at(file.path(), rows);
            var last = LAST.get().filter(peeked -> peeked.look().equals(look));
            if (last.isPresent()) {
                return last.get().sheets();
            }
            var sheets = TableFormat.of(file.path()).isReadable() ? first(file, rows) : List.<Sheet>of();
            LAST.set(Optional.of(new Peeked(look, sheets)));
            return sheets;
        } catch (RelaisException.Invalid | IOException refusal) {
            return List.of();
        }
    }

    private static List<Sheet> first(SourceFile file, int rows) {
        var path = file.path();
        try {
            return switch (TableFormat.of(path)) {
                case TEXT -> List.of(TextSheet.read(path, rows));
                case WORKBOOK -> Workbook.read(path, rows);
                case ENCRYPTED -> throw RelaisException.invalid("import.table.encrypted");
                case OTHER_SPREADSHEET -> throw RelaisException.invalid("import.table.otherSpreadsheet");
                case NONE -> throw RelaisException.invalid("import.table.notATable");
            };
        } catch (IOException e) {
            throw RelaisException.invalid("import.table.broken", String.valueOf(e.getMessage()));
        }
    }

    private record Look(Path file, long size, FileTime modified, int rows) {

        static Look at(Path file, int rows) throws IOException {
            return new Look(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file), rows);
        }
    }

    private record Peeked(Look look, List<Sheet> sheets) {}
}
