package org.relais.domains;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.domains.AddedLabelQuery.Label;
import org.relais.domains.OutsideMatch.Judged;

/**
 * A concept of an outside vocabulary as it was imported.
 *
 * @param judged what was said of it, by the notation of the domain
 */
record OutsideConcept(
        String id, String uri, String caption, List<Label> preferred, List<Label> others, Map<String, Judged> judged) {

    /** Its name in a language, else the one that it was imported under. */
    String caption(Locale locale) {
        return preferred.stream()
                .filter(label -> label.language().equals(locale.getLanguage()))
                .findFirst()
                .map(Label::text)
                .orElse(caption);
    }
}
