package org.relais.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.relais.kernel.RelaisException;

/**
 * A table to take along.
 *
 * @param name of the sheet in a workbook
 */
public record TableFile(String name, List<String> header, List<List<String>> rows) {

    /**
     * The whole file.
     *
     * @throws RelaisException.Invalid when the format holds no tables
     */
    public byte[] in(ExportFormat format, Locale locale) {
        var out = new ByteArrayOutputStream();
        try (var table = format.table(out, name, header, locale)) {
            for (var row : rows) {
                table.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
