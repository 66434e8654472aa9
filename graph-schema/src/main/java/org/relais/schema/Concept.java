package org.relais.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A SKOS concept of the vocabulary of domains.
 *
 * @param notation short stable name, as in {@code torture-survivors-care}
 * @param top notation of the top concept above it; its own for a top concept
 * @param altLabels synonyms and acronyms by language
 * @param related notations of concepts that are near without being above or below
 */
public record Concept(
        String uri,
        String notation,
        Labels prefLabel,
        Map<String, List<String>> altLabels,
        Map<String, String> definitions,
        Optional<String> broader,
        String top,
        Set<String> related) {

    public boolean isTop() {
        return broader.isEmpty();
    }

    public List<String> synonyms(String language) {
        return altLabels.getOrDefault(language, List.of());
    }
}
