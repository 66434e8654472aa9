package org.relais.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferencePageTests {

    private static final Path PAGE = Path.of("../backend/docs/reference.md");

    @Test
    void saysWhatTheSchemaAndTheVocabularySay() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("write it again: java -cp graph-schema/target/classes:… org.relais.schema.ReferencePage %s", PAGE)
                .isEqualTo(new ReferencePage(Schema.load(), Vocabulary.load()).markdown());
    }
}
