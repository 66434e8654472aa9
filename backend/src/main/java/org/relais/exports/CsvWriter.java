package org.relais.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.relais.kernel.FormulaGuard;
import org.relais.search.Hit;

/** Hits as comma-separated values of RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
final class CsvWriter implements HitWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final de.siegmar.fastcsv.writer.CsvWriter csv;
    private final ExportTexts texts;

    CsvWriter(OutputStream out, ExportTexts texts) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(this.out);
        this.texts = texts;
        begin();
    }

    @Override
    public void write(Hit hit) {
        row(Arrays.stream(HitColumn.values()).map(column -> column.of(hit, texts)));
    }

    @Override
    public void remark(String text) {
        row(Stream.of(text));
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private void begin() {
        try {
            out.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(Arrays.stream(HitColumn.values()).map(texts::header));
    }

    private void row(Stream<String> cells) {
        csv.writeRecord(cells.map(FormulaGuard::on).toList());
    }
}
