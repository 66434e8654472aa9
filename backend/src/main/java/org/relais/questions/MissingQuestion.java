package org.relais.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relais.schema.Concept;

/**
 * A question that found nothing, or whose results nobody opened.
 *
 * @param asked times asked in the period
 * @param partly whether some of its words found something
 * @param domain the concept that it is recognised to speak of
 * @param named the concept that goes by all of it, since an editor said so or from the first
 */
public record MissingQuestion(
        String text,
        long asked,
        boolean partly,
        LocalDate last,
        List<String> languages,
        Optional<Concept> domain,
        Optional<Concept> named) {

    /** The language that a word of it would be in: that of its script, else that of the screen. */
    public String language() {
        if (text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)) {
            return "ar";
        }
        return languages.stream()
                .filter(language -> !language.equals("ar"))
                .findFirst()
                .orElse("fr");
    }
}
