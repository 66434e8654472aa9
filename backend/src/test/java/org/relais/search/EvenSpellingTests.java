package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvenSpellingTests {

    @ParameterizedTest
    @ValueSource(strings = {"L. 511-1", "L511-1", "L 511-1", "L.511-1"})
    void areOneWordHoweverTheyAreWritten(String number) throws IOException {
        assertThat(read("Selon l’article " + number + ", voir 2020-2021"))
                .isEqualTo("Selon l'article L511_1, voir 2020-2021");
    }

    @Test
    void leaveTextsWithoutThemAsTheyAre() throws IOException {
        var text = "Un rendez-vous - sans numéro -1 1- ".repeat(500);

        assertThat(read(text)).isEqualTo(text);
        assertThat(read("")).isEmpty();
    }

    private static String read(String text) throws IOException {
        try (var reader = EvenSpelling.of(new StringReader(text))) {
            return reader.readAllAsString();
        }
    }
}
