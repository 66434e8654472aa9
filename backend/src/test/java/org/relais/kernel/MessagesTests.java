package org.relais.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.testing.Bundles;

/** What is told to people has words in the three languages. */
class MessagesTests {

    private static final Pattern CODE = Pattern.compile("\"((?:error|account|import)\\.[A-Za-z.]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar"})
    void haveATextForEveryCodeThatTheSourcesName(String language) throws IOException {
        assertThat(Bundles.texts("backend", language)).containsKeys(codes().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_en", "_ar"})
    void haveTheSameTextsWithTheSameBlanksInEachLanguage(String language) throws IOException {
        var blanks = Bundles.blanks(Bundles.texts("backend", ""));

        assertThat(Bundles.blanks(Bundles.texts("backend", language))).isEqualTo(blanks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar"})
    void areMessageFormatsThatLoseNothing(String language) throws IOException {
        assertThat(Bundles.texts("backend", language))
                .allSatisfy((code, text) ->
                        assertThat(new MessageFormat(text).toPattern()).as(code).isEqualTo(text));
    }

    @Test
    void findCodesInTheSources() throws IOException {
        assertThat(codes()).contains("error.notFound", "import.unknownReference", "account.password.weak");
    }

    private static Set<String> codes() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var codes = new TreeSet<String>();
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(match -> codes.add(match.group(1)));
            }
            return codes;
        }
    }
}
