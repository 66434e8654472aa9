package org.relais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTests {

    @ParameterizedTest
    @CsvSource({
        "étude 2026.pdf, étude 2026.pdf",
        "../../etc/passwd, passwd",
        "C:\\dossiers\\équipe.xlsx, équipe.xlsx",
        "a<b>:c?.csv, a_b_c_.csv",
        "..., file",
        "'', file",
        ".caché.md, caché.md"
    })
    void keepANameThatEveryFileSystemTakes(String sent, String kept) {
        assertThat(Uploads.safe(sent)).isEqualTo(kept);
    }

    @Test
    void keepTheEndingOfANameThatIsTooLong() {
        assertThat(Uploads.safe("é".repeat(300) + ".pdf")).hasSize(120).endsWith("é.pdf");
    }
}
