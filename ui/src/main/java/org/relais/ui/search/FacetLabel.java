package org.relais.ui.search;

import static org.relais.ui.component.Words.capital;
import static org.relais.ui.component.Words.say;

import java.util.Set;
import org.relais.search.Facet;
import org.relais.ui.component.Words;

/** What a facet's value is called on screen. */
final class FacetLabel {

    /** Ours, which have names in every language; those of partners are words of whoever wrote them. */
    private static final Set<String> KINDS = Set.of(
            "evaluation",
            "lessons-learned",
            "guideline",
            "opinion",
            "legal-brief",
            "research",
            "training-material",
            "context-note",
            "lesson",
            "challenge",
            "practice",
            "dissent",
            "mission",
            "project",
            "support",
            "incident",
            "law",
            "closure",
            "other");

    private FacetLabel() {}

    static String of(Facet facet, String value) {
        return switch (facet) {
            case DOMAIN, ROUTE, STAGE, MISSION, PARTNER, PLACE, YEAR -> value;
            case LANGUAGE -> Words.language(value);
            case KIND -> capital(KINDS.contains(value) ? say("kind." + value) : value);
            case STATE -> capital(say(state(value)));
        };
    }

    private static String state(String value) {
        return switch (value) {
            case "open", "filled", "withdrawn" -> "missions.needState." + value;
            default -> "documentState." + value;
        };
    }
}
