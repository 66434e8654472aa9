package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SheetsPageTests {

    private static final Path PAGE = Path.of("../backend/docs/sheets.md");
    private static final Path MADE = Path.of("target/sheets.md");

    @Test
    void saysWhatTheKindsSay() throws IOException {
        var markdown = new SheetsPage(Kinds.all(), Kinds.messages()).markdown();
        Files.writeString(MADE, markdown);

        assertThat(PAGE).as("what it is to be lies at import/%s", MADE).hasContent(markdown);
    }
}
