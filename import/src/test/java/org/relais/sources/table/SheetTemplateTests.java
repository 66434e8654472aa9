package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.ingest.SourceFile;

class SheetTemplateTests {

    private static final List<SheetKind> KINDS = Kinds.all();

    @TempDir
    Path folder;

    static Stream<SheetKind> kinds() {
        return KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void comesBackWithoutARefusal(SheetKind kind) throws IOException {
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var sheets = Sheets.read(template(kind, locale));

            assertThat(Table.find(sheets.getFirst(), KINDS)).map(Table::kind).contains(kind);
            var reading = SheetReading.of(sheets, KINDS);
            assertThat(reading.refused()).isEmpty();
            assertThat(reading.rows()).as("the example is left out").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void showsAnExampleThatCouldBeRead(SheetKind kind) throws IOException {
        var table = Table.find(Sheets.read(template(kind, Locale.FRENCH)).getFirst(), KINDS)
                .orElseThrow();
        var line = new LineReading(table, table.rows().findFirst().orElseThrow());

        assertThat(line.refusals()).isEmpty();
        assertThat(kind.mapping().apply(List.of(line.line())).rows()).hasSize(1);
    }

    private SourceFile template(SheetKind kind, Locale locale) throws IOException {
        var file = folder.resolve(kind.name() + locale + ".xlsx");
        Files.write(file, new SheetTemplate(kind, new ColumnWords(Kinds.messages(), locale)).workbook());
        return SourceFile.of(file);
    }
}
