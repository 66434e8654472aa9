package org.relais.sources.linelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.sources.testing.SharedData;

class LineListTests {

    private static final Path SHEETS = Path.of("src/test/resources/sheets");

    private final LineListSource source = new LineListSource();

    @TempDir
    Path folder;

    static Stream<Path> lists() throws IOException {
        return Files.list(SHEETS.resolve("linelist"));
    }

    static Stream<Path> others() throws IOException {
        return Stream.concat(Files.list(SHEETS.resolve("aggregates")), Files.list(SHEETS.resolve("cell")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesListsOfPatientsAndBeneficiaries(Path file) {
        assertThat(source.rank(SourceFile.of(file))).isZero();
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> source.read(SourceFile.of(file)))
                .satisfies(refusal -> assertThat(refusal.told().code()).isEqualTo("import.linelist.refused"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void leavesStaffAndCountsAlone(Path file) {
        assertThat(source.rank(SourceFile.of(file))).isNegative();
    }

    @Test
    void findsAListInAHiddenSheet() throws IOException {
        var file = folder.resolve("rapport.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", null)) {
            workbook.newWorksheet("Rapport").value(0, 0, "Tout va bien");
            var hidden = workbook.newWorksheet("Données");
            var headers = "N° patient;Sexe;Âge;Symptômes;Date d'admission".split(";");
            for (var at = 0; at < headers.length; at++) {
                hidden.value(2, at, headers[at]);
            }
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }

        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> source.read(SourceFile.of(file)))
                .satisfies(refusal -> {
                    assertThat(refusal.told().code()).isEqualTo("import.linelist.refusedSheet");
                    assertThat(refusal.told().arguments()).contains("Données");
                });
    }

    @Test
    void refusesALineListOfTheField() {
        var file = SharedData.file("msf-epicentre/moissala_linelist_FR.csv");

        assertThat(source.rank(SourceFile.of(file))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners-3w/mali_3w_december_2023.xlsx",
                "partners-3w/nigeria_3w_apr_jun_2023.xlsx",
                "partners-3w/afghanistan_3w_jul_sep_2023.csv",
                "partners-3w/hno_mali.csv",
                "partners-3w/showcase-2014/rowca-3w-hxl.csv",
                "missing-migrants/Missing_Migrants_Global_Figures_allData_2022-05.xlsx"
            })
    void leavesTablesOfTheFieldAlone(String name) {
        var file = SharedData.file(name);

        assertThat(source.rank(SourceFile.of(file))).isNegative();
    }
}
