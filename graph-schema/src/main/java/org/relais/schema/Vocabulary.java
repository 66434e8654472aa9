package org.relais.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A SKOS scheme: the domains of expertise, which are seven top concepts and what is narrower, or the professions. */
public final class Vocabulary {

    /** The order of the interface everywhere: place tells the domain too. */
    public static final List<String> TOP =
            List.of("medical", "mental-health", "protection", "legal", "social-work", "advocacy", "geopolitics");

    private final SequencedMap<String, Concept> concepts;

    Vocabulary(SequencedMap<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /** Reads the domains that ship with the product. */
    public static Vocabulary load() {
        return VocabularySource.read("domains");
    }

    /** Reads the professions that ship with the product. */
    public static Vocabulary professions() {
        return VocabularySource.read("professions");
    }

    /** The same concepts with more synonyms, by notation and language. */
    public Vocabulary with(Map<String, Map<String, List<String>>> synonyms) {
        var richer = new LinkedHashMap<String, Concept>();
        concepts.forEach(
                (notation, concept) -> richer.put(notation, concept.with(synonyms.getOrDefault(notation, Map.of()))));
        return new Vocabulary(richer);
    }

    public Collection<Concept> concepts() {
        return concepts.sequencedValues();
    }

    public Optional<Concept> find(String notation) {
        return Optional.ofNullable(concepts.get(notation));
    }

    /** The concept and everything above it, nearest first. */
    public List<Concept> andBroader(Concept concept) {
        var line = new ArrayList<Concept>();
        for (var at = Optional.of(concept);
                at.isPresent();
                at = at.get().broader().flatMap(this::find)) {
            line.add(at.get());
        }
        return line;
    }

    /** Whether one notation is another, or below it; never for one that is not here. */
    public boolean isWithin(String notation, String broader) {
        return find(notation).stream()
                .flatMap(concept -> andBroader(concept).stream())
                .anyMatch(concept -> concept.notation().equals(broader));
    }

    /** Everything directly below the concept. */
    public List<Concept> narrower(Concept concept) {
        return concepts.values().stream()
                .filter(candidate -> candidate.broader().equals(Optional.of(concept.notation())))
                .toList();
    }

    /** How many labels there are, preferred and alternative, by language. */
    public long labels(String language) {
        return concepts.values().stream()
                .map(Concept::altLabels)
                .mapToLong((Map<String, List<String>> labels) ->
                        1 + labels.getOrDefault(language, List.of()).size())
                .sum();
    }
}
