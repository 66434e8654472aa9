package org.relais.sources.table;

import java.io.IOException;
import java.util.List;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;

/** The sheets of a file, whether it is a text with separators or a workbook. */
public final class Sheets {

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
            return TableFormat.of(file.path()).isReadable() ? first(file, rows) : List.of();
        } catch (RelaisException.Invalid refusal) {
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
}
