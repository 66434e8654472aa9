package org.relais.sources.table;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;

/** Languages by BCP 47 tags or by their names, with a level of the European framework where one is given. */
final class LanguageTags {

    private static final Set<String> LEVELS = Set.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final int LONGEST_CODE = 3;
    private static final Map<String, String> NAMES = names();

    private LanguageTags() {}

    static String tag(String text) {
        var named = NAMES.get(Folded.of(text).value());
        if (named != null) {
            return named;
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(text.strip()).build();
            if (!locale.getLanguage().isEmpty() && locale.getLanguage().length() <= LONGEST_CODE) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw RelaisException.invalid("import.value.language", text);
        }
        throw RelaisException.invalid("import.value.language", text);
    }

    /** {@code ar} or {@code ar:B2}. */
    static String withLevel(String text) {
        var parts = List.of(text.split("\\s*:\\s*", 2));
        var tag = tag(parts.getFirst());
        if (parts.size() == 1 || parts.getLast().isBlank()) {
            return tag;
        }
        var level = parts.getLast().strip().toUpperCase(Locale.ROOT);
        if (!LEVELS.contains(level)) {
            throw RelaisException.invalid("import.value.languageLevel", text);
        }
        return tag + ":" + level;
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            for (var reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                names.put(Folded.of(Locale.of(code).getDisplayLanguage(reader)).value(), code);
            }
        }
        return names;
    }
}
