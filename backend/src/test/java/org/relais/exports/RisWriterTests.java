package org.relais.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RisWriterTests {

    @Test
    void writesOneTagALine() {
        assertThat(Hits.text(ExportFormat.RIS, Hits.document("Au port", "Amina Oumarou", "d’abord")))
                .isEqualTo("""
                    TY  - RPRT
                    ID  - %1$s
                    TI  - Au port
                    AU  - Amina Oumarou
                    AU  - Hanna Lind
                    PY  - 2025
                    DA  - 2025/08/03/
                    LA  - fr
                    KW  - protection
                    KW  - juridique
                    AB  - Dit d’abord
                    UR  - /document/%1$s
                    ER  -\s
                    """.formatted(Hits.ID).replace("\n", "\r\n"));
    }

    @Test
    void letsNoTextBeginATagOfItsOwn() {
        var file = Hits.text(ExportFormat.RIS, Hits.document("Un\r\nER  - \u2028TY  - X", "A\nAU  - B", "c\u0000d"));

        assertThat(file.lines().filter(line -> line.startsWith("ER")).count()).isEqualTo(1);
        assertThat(file).contains("TI  - Un ER - TY - X\r\n", "AU  - A AU - B\r\n", "AB  - Dit c d\r\n");
    }

    @Test
    void saysOutsideOfEveryRecordThatSomeAreMissing() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new RisWriter(out, Hits.texts(Locale.FRENCH))) {
            writer.write(Hits.document("Au port", "A", "b"));
            writer.remark("1 sur 2");
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("ER  - \r\n1 sur 2\r\n");
    }
}
