package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.sources.testing.SharedData;

class PartnersSourceTests {

    private static final PartnersSource PARTNERS =
            new PartnersSource(Concepts.of(Vocabulary.load()), country -> List.of());
    private static final String LIBHXL = "hxl-standard/libhxl-tests/files/test_io/";

    @ParameterizedTest
    @CsvSource({
        "partners-3w/nigeria_3w_apr_jun_2023.xlsx,5740,0",
        "partners-3w/afghanistan_3w_jul_sep_2023.csv,12029,0",
        "partners-3w/showcase-2014/unhcr-3w.csv,2250,0",
        "partners-3w/showcase-2014/rowca-3w-hxl.csv,244,0",
        LIBHXL + "input-valid.csv,4,0",
        LIBHXL + "input-valid-latin1.csv,4,0",
        LIBHXL + "input-valid.ssv,4,0",
        LIBHXL + "input-valid.tsv,4,0",
        LIBHXL + "input-fuzzy.csv,4,0",
        LIBHXL + "input-invalid.csv,4,0",
        LIBHXL + "input-untagged.csv,4,0",
        LIBHXL + "input-merged.xlsx,3,1"
    })
    void readsTablesAsOthersPublishThem(String file, int rows, int refused) {
        var reading = PARTNERS.read(SourceFile.of(SharedData.file(file)));

        assertThat(reading.rows()).hasSize(rows);
        assertThat(reading.refused()).hasSize(refused);
        assertThatNoKeyHasTwoMeanings(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners-3w/hno_mali.csv",
                "partners-3w/showcase-2014/mali-population-movements.csv",
                LIBHXL + "input-multiple-headers.csv"
            })
    void saysWhatATableLacksThatIsNoneOfPartners(String file) {
        var source = SourceFile.of(SharedData.file(file));

        assertThat(PARTNERS.rank(source)).isPositive();
        assertThatThrownBy(() -> PARTNERS.read(source))
                .isInstanceOf(RelaisException.Invalid.class)
                .hasMessageStartingWith("import.partners.without");
    }

    @Test
    void leavesWhatIsNoTableToOthers() throws IOException {
        try (var files = Files.list(SharedData.file(LIBHXL))) {
            assertThat(files.filter(file -> file.toString().matches(".*(json|png|html|zip)$")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(PARTNERS.rank(SourceFile.of(file))).isNegative());
        }
    }

    @Test
    void setsARegionsCodeRightByItsName() {
        var rows = PARTNERS.read(SourceFile.of(Path.of("src/test/resources/partners/partenaires.csv")))
                .rows();

        assertThat(rows.get(3).row().context())
                .extracting(Statement.OfNode::node)
                .containsExactly(
                        new Ref("Organisation", "relais-des-dunes"),
                        new Ref("Place", "ML07"),
                        new Ref("Place", "ML0701"));
    }

    /** A key that stood for two different things would have the second one refused. */
    private static void assertThatNoKeyHasTwoMeanings(Reading reading) {
        var known = new HashMap<Ref, Statement>();
        for (var row : reading.rows()) {
            var subject = (Statement.OfNode) row.row().subject();
            assertThat(List.of(subject))
                    .contains((Statement.OfNode) known.computeIfAbsent(subject.node(), first -> subject));
        }
    }
}
