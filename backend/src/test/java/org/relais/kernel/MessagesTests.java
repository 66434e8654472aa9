package org.relais.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What is told to people has words in the three languages. */
class MessagesTests {

    private static final Pattern CODE = Pattern.compile("\"((?:error|account|import)\\.[A-Za-z.]+)\"");
    private static final Pattern BLANK = Pattern.compile("\\{\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar"})
    void haveATextForEveryCodeThatTheSourcesName(String language) throws IOException {
        assertThat(texts(language)).containsKeys(codes().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_en", "_ar"})
    void haveTheSameTextsWithTheSameBlanksInEachLanguage(String language) throws IOException {
        var blanks = blanks(texts(""));

        assertThat(blanks(texts(language))).isEqualTo(blanks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar"})
    void areMessageFormatsThatLoseNothing(String language) throws IOException {
        assertThat(texts(language))
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

    private static Map<String, Set<String>> blanks(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> BLANK.matcher(entry.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }

    private static Map<String, String> texts(String language) throws IOException {
        var file = new ClassPathResource("messages/backend%s.properties".formatted(language));
        var texts = new TreeMap<String, String>();
        PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8))
                .forEach((code, text) -> texts.put((String) code, (String) text));
        return texts;
    }
}
