package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;

/** What is wrong with a table of partners is said at its sheet, row and column, and the rest is read. */
class BadTablesTests {

    private static final PartnersSource PARTNERS =
            new PartnersSource(Concepts.of(Vocabulary.load()), country -> List.of());

    @TempDir
    Path folder;

    @Test
    void readsATableWithoutTagsByItsHeaders() throws IOException {
        var reading = read("Organisation,Secteur,Pays,Région\nAbri,Santé,Mali,Gao\n");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.refused()).isEmpty();
    }

    @Test
    void refusesARowThatIsTagsOrHeadersAgain() throws IOException {
        var reading = read("""
                Organisation,Secteur,Pays
                #org+name,#sector,#country
                Abri,Santé,Mali
                Organisation,Secteur,Pays
                #org+name,#sector,#country
                Relais,Santé,Mali
                """);

        assertThat(reading.rows()).hasSize(2);
        assertThat(found(reading.refused()))
                .containsExactly(
                        tuple(4, "", "import.partners.headersAgain"), tuple(5, "", "import.partners.headersAgain"));
    }

    @Test
    void saysWhichColumnBearsATagThatAnotherHas() throws IOException {
        var reading = read("""
                Organisation,Nom officiel,Secteur,Pays
                #org+name,#org+name,#sector,#country
                Abri,Abri du Fleuve,Santé,Mali
                ,Relais,Santé,Mali
                """);

        assertThat(reading.rows()).hasSize(2);
        assertThat(found(reading.remarks())).contains(tuple(0, "Nom officiel", "import.partners.tagTwice"));
        assertThat(reading.rows())
                .extracting(row -> row.row().context().getFirst().node().key())
                .containsExactly("abri", "relais");
    }

    /** A merged cell keeps its text in its first column alone. */
    @Test
    void readsMergedHeadersWhereTagsSayWhatTheyMean() throws IOException {
        var reading = read("""
                Qui,,Où,,Quoi
                Nom,Sigle,Région,Code,Secteur
                #org+name,#org+acronym,#adm1+name,#adm1+code,#sector
                Abri,ADF,Gao,ML07,Santé
                """);

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.rows().getFirst().row().context())
                .extracting(context -> context.node().key())
                .containsExactly("abri", "ML07");
    }

    @Test
    void readsLatin1WithSemicolons() throws IOException {
        var text = "Organisation;Secteur;Pays;Région\nÉtoile;Santé;Mali;Ségou\n";

        var reading = read(text, StandardCharsets.ISO_8859_1);

        assertThat(reading.rows().getFirst().row().context())
                .extracting(context -> context.properties().get("name"))
                .containsExactly("Étoile", "Ségou");
    }

    @Test
    void takesACellInErrorForEmptyAndSaysWhere() throws IOException {
        var reading = read("""
                Organisation,Secteur,Région,Code région
                #org+name,#sector,#adm1+name,#adm1+code
                Abri,Santé,Gao,#REF!
                #REF!,Santé,Gao,ML07
                """);

        assertThat(reading.rows()).hasSize(1);
        assertThat(found(reading.refused()))
                .containsExactly(tuple(4, "Organisation", "import.partners.rowWithoutOrganisation"));
        assertThat(found(reading.remarks())).contains(tuple(3, "Code région", "import.partners.errorCells"));
    }

    @Test
    void refusesAnActivityInTwoCountries() throws IOException {
        var reading = read("""
                Organisation,Secteur,Pays,Région
                Abri,Santé,Niger / Mali,Gao
                Abri,Santé,NE;LY,Gao
                Abri,Santé,Bosnie-Herzégovine,Mostar
                Abri,Santé,Trinité-et-Tobago,
                """);

        assertThat(reading.rows()).hasSize(2);
        assertThat(found(reading.refused()))
                .containsExactly(
                        tuple(2, "Pays", "import.partners.severalCountries"),
                        tuple(3, "Pays", "import.partners.severalCountries"));
    }

    @Test
    void keepsTheStartOfReversedDatesAndSaysWhere() throws IOException {
        var reading = read("""
                Organisation,Secteur,Pays,Début,Fin
                Abri,Santé,Mali,2026-05-01,2026-03-01
                """);

        assertThat(reading.rows()).hasSize(1);
        assertThat(found(reading.remarks())).contains(tuple(2, "Fin", "import.partners.endsBeforeItStarts"));
    }

    @Test
    void refusesATableThatIsTooLongBeforeItIsInMemory() throws IOException {
        var file = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Organisation,Secteur,Pays\n");
            for (var at = 0; at < 1_000_000; at++) {
                out.write("Abri " + at + ",Santé,Mali\n");
            }
        }

        assertThatThrownBy(() -> PARTNERS.read(SourceFile.of(file)))
                .isInstanceOf(RelaisException.Invalid.class)
                .hasMessageStartingWith("import.partners.tooManyRows");
    }

    @Test
    void saysOfWhichSeriesATableIs() {
        assertThat(List.of("mali_3w_t3_2023.xlsx", "Mali 3W décembre 2023 (v2).csv", "x/mali-3w-2024Q1.xlsx"))
                .extracting(Series::of)
                .containsOnly("partners/mali-3w");
        assertThat(Series.of("niger_3w_jan_mar_2024.csv")).isEqualTo("partners/niger-3w");
    }

    private Reading read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Reading read(String text, Charset charset) throws IOException {
        var file = Files.writeString(folder.resolve("tableau.csv"), text, charset);
        assertThat(PARTNERS.rank(SourceFile.of(file))).isPositive();
        return PARTNERS.read(SourceFile.of(file));
    }

    private static List<Tuple> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> tuple(
                        finding.at().row(),
                        finding.at().column(),
                        finding.message().code()))
                .toList();
    }
}
