package org.relais.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.relais.domains.ConceptFinder;
import org.relais.search.SearchResult;
import org.relais.security.Access;
import org.relais.security.Viewer;

/**
 * A question without who asked it.
 *
 * @param typed as it was typed: kept only until it is known whether it names someone
 * @param access what one must be cleared for to read it, as whoever asked was: their words may tell of what
 *     only they may see
 * @param told whether a single token says so; if not, its words are not kept
 */
record AskedQuestion(String typed, String language, LocalDate day, Found found, String access, boolean told) {

    /** Words of a question that are kept. */
    static final int LONGEST = 200;

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar");

    static AskedQuestion of(Viewer viewer, String typed, Locale locale, SearchResult result) {
        var language = locale.getLanguage();
        return new AskedQuestion(
                typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed,
                LANGUAGES.contains(language) ? language : "fr",
                LocalDate.now(),
                Found.of(result),
                access(viewer),
                viewer.compartments().size() <= 1);
    }

    /** Its words, folded: the same for everybody who asks the same. */
    String text() {
        return String.join(" ", ConceptFinder.words(typed));
    }

    private static String access(Viewer viewer) {
        var only = viewer.compartments().size() == 1
                ? viewer.compartments().iterator().next()
                : null;
        return Access.token(viewer.clearance().level(), only);
    }
}
