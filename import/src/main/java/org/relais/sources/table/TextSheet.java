package org.relais.sources.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.relais.kernel.RelaisException;

/** The one sheet of a text with separators. */
final class TextSheet {

    private TextSheet() {}

    static Sheet read(Path file, int most) throws IOException {
        var encoding = Encoding.of(file);
        var separator = Separator.of(encoding.head(file));
        var gathering = new Gathering();
        var number = 0;
        try (var csv = lenient().fieldSeparator(separator.character()).ofCsvRecord(encoding.reader(file))) {
            for (CsvRecord line : csv) {
                number++;
                gathering.add(
                        number,
                        line.getFields().stream()
                                .map(gathering::cell)
                                .map(Cell::unguarded)
                                .toList());
                if (gathering.size() >= most) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw RelaisException.invalid("import.table.brokenAfter", number);
        }
        return gathering.sheet("", false);
    }

    /** As a spreadsheet would: a row is counted even when it is empty. */
    static CsvReader.CsvReaderBuilder lenient() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false);
    }
}
