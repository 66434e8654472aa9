package org.relais.ui.search;

import static org.relais.ui.component.Words.capital;
import static org.relais.ui.component.Words.say;

import java.util.regex.Pattern;
import org.relais.search.Facet;
import org.relais.ui.component.Words;

/** What a facet's value is called on screen. */
final class FacetLabel {

    /** Kinds and states of our own are codes; those of partners are words of whoever wrote them. */
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private FacetLabel() {}

    static String of(Facet facet, String value) {
        return switch (facet) {
            case DOMAIN, PLACE, YEAR -> value;
            case LANGUAGE -> Words.language(value);
            case KIND -> capital(named("kind.", value));
            case STATE -> capital(state(value));
        };
    }

    private static String state(String value) {
        return switch (value) {
            case "open", "filled", "withdrawn" -> say("missions.needState." + value);
            default -> named("documentState.", value);
        };
    }

    private static String named(String family, String value) {
        if (!CODE.matcher(value).matches()) {
            return value;
        }
        var text = say(family + value);
        return text.equals(family + value) ? value : text;
    }
}
