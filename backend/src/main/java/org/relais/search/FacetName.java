package org.relais.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a value of a facet is called that is an item itself.
 *
 * @param titles by language; the empty language for names
 * @param stages ids of a route's stages in their order; empty for whatever is no route
 */
public record FacetName(Map<String, String> titles, List<String> stages) {

    /** In the reader's language, else in French, else in the first there is. */
    public String title(Locale locale) {
        return Hit.in(locale, titles);
    }
}
