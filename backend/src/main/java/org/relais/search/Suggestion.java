package org.relais.search;

import java.util.Locale;
import java.util.Map;

/**
 * An item whose title begins as someone types.
 *
 * @param titles by language; the empty language for names
 */
public record Suggestion(ItemType type, String id, Map<String, String> titles) {

    /** The title in the reader's language, else in French, else in the first there is. */
    public String title(Locale locale) {
        return Hit.in(locale, titles);
    }
}
