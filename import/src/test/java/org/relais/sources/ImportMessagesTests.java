package org.relais.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What an import tells has words in the three languages, with the same blanks in each. */
class ImportMessagesTests {

    private static final Pattern BLANK = Pattern.compile("\\{\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"_en", "_ar"})
    void haveTheSameTextsWithTheSameBlanksInEachLanguage(String language) throws IOException {
        assertThat(blanks(texts(language))).isEqualTo(blanks(texts("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar"})
    void areMessageFormatsThatLoseNothing(String language) throws IOException {
        assertThat(texts(language))
                .allSatisfy((code, text) ->
                        assertThat(new MessageFormat(text).toPattern()).as(code).isEqualTo(text));
    }

    @Test
    void countInPlurals() throws IOException {
        assertThat(texts("").get("import.partners.noPlace")).contains("one {# ligne ne nomme}");
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

    /** All texts of the bundles of imports in a language; the language without a suffix is French. */
    private static Map<String, String> texts(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/import-*%s.properties".formatted(language));
        for (var file : files) {
            if (language.isEmpty() == !String.valueOf(file.getFilename()).contains("_")) {
                PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8))
                        .forEach((code, text) -> texts.put((String) code, (String) text));
            }
        }
        return texts;
    }
}
