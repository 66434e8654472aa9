package org.relais.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    private static final List<String> OWN = List.of("fr", "en", "ar");

    public boolean isTop() {
        return broader.isEmpty();
    }

    /** Languages that it has words in: the interface's own first, then any other. */
    public List<String> languages() {
        return Stream.concat(OWN.stream(), altLabels.keySet().stream().filter(language -> !OWN.contains(language)))
                .toList();
    }

    /** The same with more synonyms, after those that it has. */
    Concept with(Map<String, List<String>> more) {
        var all = new TreeMap<>(altLabels);
        more.forEach((language, labels) -> all.merge(
                language,
                labels,
                (there, added) ->
                        Stream.concat(there.stream(), added.stream()).distinct().toList()));
        return new Concept(uri, notation, prefLabel, all, definitions, broader, top, related);
    }

    /** What it is called in a language, the preferred label first where the language is one of the interface's. */
    public List<String> labels(String language) {
        var preferred = OWN.contains(language) ? Stream.of(prefLabel.in(Locale.of(language))) : Stream.<String>empty();
        return Stream.concat(preferred, synonyms(language).stream()).toList();
    }

    public List<String> synonyms(String language) {
        return altLabels.getOrDefault(language, List.of());
    }
}
