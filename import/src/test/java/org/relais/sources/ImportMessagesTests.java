package org.relais.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.testing.Bundles;

/** What an import tells has words in the three languages, with the same blanks in each. */
class ImportMessagesTests {

    private static final String FILES = "import-*";

    @ParameterizedTest
    @ValueSource(strings = {"_en", "_ar"})
    void haveTheSameTextsWithTheSameBlanksInEachLanguage(String language) throws IOException {
        assertThat(Bundles.blanks(Bundles.texts(FILES, language))).isEqualTo(Bundles.blanks(Bundles.texts(FILES, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar"})
    void areMessageFormatsThatLoseNothing(String language) throws IOException {
        assertThat(Bundles.texts(FILES, language))
                .allSatisfy((code, text) ->
                        assertThat(new MessageFormat(text).toPattern()).as(code).isEqualTo(text));
    }

    @Test
    void countInPlurals() throws IOException {
        assertThat(Bundles.texts(FILES, "").get("import.partners.noPlace")).contains("one {# ligne ne nomme}");
    }
}
