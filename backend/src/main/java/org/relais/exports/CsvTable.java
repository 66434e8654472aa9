package org.relais.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.relais.kernel.FormulaGuard;

/** Comma-separated values of RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
final class CsvTable implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvTable(OutputStream out, List<String> header) {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        begin(text);
        row(header);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::on).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static void begin(Writer text) {
        try {
            text.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
