package org.relais.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The messages of a module, by their code, for tests that compare languages. */
public final class Bundles {

    private static final Pattern BLANK = Pattern.compile("\\{\\d+");

    private Bundles() {}

    /**
     * All texts of a language.
     *
     * @param files of the messages, without language and ending, as in {@code import-*}
     * @param language as files end in it; empty for French
     */
    public static Map<String, String> texts(String files, String language) throws IOException {
        var texts = new TreeMap<String, String>();
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/%s%s.properties".formatted(files, language));
        for (var file : found) {
            if (language.isEmpty() != String.valueOf(file.getFilename()).contains("_")) {
                PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8))
                        .forEach((code, text) -> texts.put((String) code, (String) text));
            }
        }
        return texts;
    }

    /** What is to be filled in, by the code. */
    public static Map<String, Set<String>> blanks(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> BLANK.matcher(entry.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }
}
