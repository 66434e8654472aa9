package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
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

    @ParameterizedTest
    @ValueSource(strings = {"L. 511\u20111", "L511\u20101"})
    void knowsNumbersByOtherHyphensToo(String number) throws IOException {
        assertThat(read(number)).isEqualTo("L511_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’hébergement d’une réfugiée à Cần Thơ", "أسرة آمنة وشؤون"})
    void readsLettersAsTheyLook(String text) throws IOException {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(text);
        assertThat(read(apart)).isEqualTo(read(text));
        assertThat(read("\ufeffhé\u00adberge\u200bment\u200f")).isEqualTo("hébergement");
    }

    private static String read(String text) throws IOException {
        try (var reader = EvenSpelling.of(new StringReader(text))) {
            return reader.readAllAsString();
        }
    }
}
