package org.relais.questions;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relais.kernel.FormulaGuard;

/** What is missing as comma-separated values, to be worked through away from the screen. */
public final class MissingTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private MissingTable() {}

    /** @param header names of the columns: domain, question, times asked, last day, languages of the screen */
    public static byte[] csv(MissingPage page, List<String> header, Locale locale) {
        var out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(header);
            page.first()
                    .forEach(question -> csv.writeRecord(
                            cells(question, locale).map(FormulaGuard::on).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    private static Stream<String> cells(MissingQuestion question, Locale locale) {
        return Stream.of(
                question.domain().map(concept -> concept.prefLabel().in(locale)).orElse(""),
                question.text(),
                "" + question.asked(),
                question.last().toString(),
                String.join(" ", question.languages()));
    }
}
