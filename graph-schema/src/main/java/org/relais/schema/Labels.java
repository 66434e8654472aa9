package org.relais.schema;

import java.util.Locale;
import java.util.Map;

/** What a thing is called in the interface's three languages. */
public record Labels(String fr, String en, String ar) {

    public Labels {
        if (fr.isBlank() || en.isBlank() || ar.isBlank()) {
            throw new IllegalArgumentException("A label is missing: fr=%s en=%s ar=%s".formatted(fr, en, ar));
        }
    }

    /** The label for a locale; French where the locale is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> en;
            case "ar" -> ar;
            default -> fr;
        };
    }

    static Labels of(Map<String, String> byLanguage) {
        return new Labels(
                byLanguage.getOrDefault("fr", ""),
                byLanguage.getOrDefault("en", ""),
                byLanguage.getOrDefault("ar", ""));
    }
}
