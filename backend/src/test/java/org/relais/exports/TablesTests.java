package org.relais.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTests {

    @Test
    void beginWithTheColumnsInTheLanguageOfTheReader() {
        assertThat(Hits.text(ExportFormat.CSV))
                .isEqualTo("\uFEFFType,Titre,Genre,État,Langue,Date,Domaines,Lieux,Personnes,Sensibilité,"
                        + "Passage,Page,Rubrique,Lien,Identifiant\r\n");
        assertThat(Hits.texts(Locale.of("ar")).header(HitColumn.TITLE)).isEqualTo("العنوان");
    }

    @Test
    void sayAllOfAHit() {
        assertThat(Hits.cells(Hits.document("Au port", "Amina Oumarou", "d’abord")))
                .containsExactly(
                        "document",
                        "Au port",
                        "evaluation",
                        "validated",
                        "fr",
                        "2025-08-03",
                        "protection | protection; legal | juridique",
                        "Lampedusa; Catane",
                        "Amina Oumarou; Hanna Lind",
                        "restricted",
                        "Dit d’abord",
                        "14",
                        "Au port",
                        "/document/" + Hits.ID,
                        Hits.ID);
    }

    @Test
    void quoteWhatWouldEndACell() {
        assertThat(Hits.text(ExportFormat.CSV, Hits.document("Dit \"oui\", puis\nnon", "A", "b")))
                .contains(",\"Dit \"\"oui\"\", puis\nnon\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@A1", "\t=1", "\r=1", "'=1"})
    void keepSpreadsheetsFromRunningATitle(String title) {
        assertThat(Hits.text(ExportFormat.CSV, Hits.document(title, "A", "b")))
                .containsPattern(",\"?'" + java.util.regex.Pattern.quote(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "'=1", "<b>&amp;</b> \"\"", "الاتجار بالبشر"})
    void holdTextsAndNoFormulasInAWorkbook(String title) throws IOException {
        var hit = Hits.document(title, "Amina Oumarou", "d’abord");

        var rows = rows(Hits.file(ExportFormat.XLSX, hit));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).stream()).allMatch(cell -> cell.getType() == CellType.STRING);
        assertThat(rows.get(1).stream().map(cell -> cell.getValue().toString()))
                .containsExactlyElementsOf(Hits.cells(hit));
    }

    @Test
    void survivesMoreRowsThanAWorkbookKeepsInMemory() throws IOException {
        var hits = Stream.generate(() -> Hits.document("Titre", "A", "b"))
                .limit(250)
                .toArray(org.relais.search.Hit[]::new);

        assertThat(rows(Hits.file(ExportFormat.XLSX, hits))).hasSize(251);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "Libye"})
    void holdAnyRowsThatAreTakenAlong(String text) throws IOException {
        var table = new TableFile("Savoirs", List.of("Domaine", "Qui"), List.of(List.of(text, "Lea")));

        assertThat(new String(table.in(ExportFormat.CSV, Locale.FRENCH), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFDomaine,Qui\r\n" + (text.startsWith("=") ? "'" : "") + text + ",Lea\r\n");
        assertThat(rows(table.in(ExportFormat.XLSX, Locale.FRENCH)))
                .extracting(row -> row.getCell(0).getValue().toString())
                .containsExactly("Domaine", text);
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }
}
