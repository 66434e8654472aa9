package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.sources.testing.SharedData;

class SheetsTests {

    private static final String TEXT = "clé,nom\np-1,Zoé Hélène\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTextInTheEncodingsThatSpreadsheetsWrite(String charset) throws IOException {
        assertThat(texts(write("personnes.csv", TEXT.getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("clé", "nom"), List.of("p-1", "Zoé Hélène"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextBehindAByteOrderMark(String charset) throws IOException {
        assertThat(texts(write("personnes.csv", ("\ufeff" + TEXT).getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("clé", "nom"), List.of("p-1", "Zoé Hélène"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        var text = "clé#nom#langues\np-1#\"un, deux; trois\"#x\np-2##y\n".replace("#", separator);

        assertThat(texts(write("personnes.csv", text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        List.of("clé", "nom", "langues"),
                        List.of("p-1", "un, deux; trois", "x"),
                        List.of("p-2", "", "y"));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        var text = "clé,texte\n\n l-1 ,\"deux\nlignes\"\n,\nl-2,\u00a0un\u00a0\n";

        assertThat(sheets(write("lecons.csv", text.getBytes(StandardCharsets.UTF_8)))
                        .getFirst()
                        .rows())
                .extracting(SheetRow::number)
                .containsExactly(1, 3, 5);
        assertThat(texts(write("lecons.csv", text.getBytes(StandardCharsets.UTF_8))))
                .contains(List.of("l-1", "deux\nlignes"), List.of("l-2", "un"));
    }

    @ParameterizedTest
    @CsvSource({"#REF!, true", "#N/A, true", "#org+name, false", "12, false"})
    void tellsErrorsOfASpreadsheetFromText(String text, boolean error) {
        assertThat(Cell.of(text).error()).isEqualTo(error);
    }

    @Test
    void readsWorkbooksWithHiddenSheetsDaysAndNumbers() throws IOException {
        var file = folder.resolve("classeur.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", null)) {
            var seen = workbook.newWorksheet("Vue");
            seen.value(0, 0, "du");
            seen.value(1, 0, LocalDate.of(2026, 1, 15));
            seen.style(1, 0).format("dd/MM/yyyy").set();
            seen.value(1, 1, 12.0);
            seen.value(1, 2, true);
            seen.value(1, 3, 0.1 + 0.2);
            var hidden = workbook.newWorksheet("Cachée");
            hidden.value(0, 0, "secret");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        }

        var sheets = sheets(file);

        assertThat(sheets).extracting(Sheet::name).containsExactly("Vue", "Cachée");
        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(texts(file)).contains(List.of("2026-01-15", "12", "true", "0.3"));
    }

    @ParameterizedTest
    @CsvSource({
        "abime.xlsx, 'no zip at all', import.table.broken",
        "tronque.xlsx, 'PK\u0003\u0004 cut short', import.table.broken",
        "ancien.xls, 'whatever', import.table.otherSpreadsheet",
        "note.txt, 'a note', import.table.notATable",
        "image.csv, 'an image\u0000 of a kind', import.table.notATable",
        "ouvert.csv, '\"never closed', import.table.brokenAfter"
    })
    void refusesWhatIsNoTable(String name, String content, String code) throws IOException {
        assertRefused(write(name, content.getBytes(StandardCharsets.UTF_8)), code);
    }

    @Test
    void refusesAWorkbookBehindAPassword() throws IOException {
        var ole2 =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        assertRefused(write("protege.xlsx", ole2), "import.table.encrypted");
    }

    @Test
    void refusesAnArchiveMadeToBurst() throws IOException {
        var file = folder.resolve("bombe.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var blanks = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 32; megabyte++) {
                zip.write(blanks);
            }
        }

        assertRefused(file, "import.table.bomb");
    }

    @Test
    void expandsNoEntities() throws IOException {
        var file = folder.resolve("entites.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                </Types>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
            put(zip, "xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            put(zip, "xl/worksheets/sheet1.xml", """
                <!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/hostname">]>
                <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>""");
        }

        assertRefused(file, "import.table.broken");
    }

    @Test
    void readsALargeWorkbookOfTheFieldWithItsHiddenSheets() {
        var file = SharedData.file("partners-3w/mali_3w_december_2023.xlsx");

        var sheets = sheets(file);

        assertThat(sheets.getFirst().rows()).hasSize(24_090);
        assertThat(sheets).filteredOn(Sheet::hidden).hasSize(6);
        assertThat(sheets.getFirst().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell::error))
                .isNotEmpty();
    }

    @Test
    void survivesEveryHostileSpreadsheet() throws IOException {
        var hostile = SharedData.file("nasty-files/tika/test-documents");

        try (var files = Files.list(hostile)) {
            for (var file : files.toList()) {
                try {
                    assertThat(sheets(file)).isNotNull();
                } catch (RelaisException.Invalid refusal) {
                    assertThat(refusal.told().code()).startsWith("import.table.");
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Path file, String code) {
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> sheets(file))
                .satisfies(refusal -> assertThat(refusal.told().code()).isEqualTo(code));
        assertThat(Sheets.peek(SourceFile.of(file), 5)).isEmpty();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<Sheet> sheets(Path file) {
        return Sheets.read(SourceFile.of(file));
    }

    private static List<List<String>> texts(Path file) {
        return sheets(file).getFirst().rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
