package org.relais.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/**
 * The domains that a search can be narrowed to: the top ones, and below a chosen one, or one that holds
 * a chosen one, the narrower. What counts nothing is left out unless it is chosen.
 */
record DomainTree(Vocabulary vocabulary, Map<String, Long> counts, Set<String> chosen) {

    List<String> top() {
        return Vocabulary.TOP.stream().filter(this::isShown).toList();
    }

    List<String> below(String notation) {
        return !isChosen(notation) && !holdsChosen(notation)
                ? List.of()
                : vocabulary.find(notation).stream()
                        .flatMap(concept -> vocabulary.narrower(concept).stream())
                        .map(Concept::notation)
                        .filter(this::isShown)
                        .sorted(Comparator.comparingLong(this::count).reversed())
                        .toList();
    }

    long count(String notation) {
        return counts.getOrDefault(notation, 0L);
    }

    boolean isChosen(String notation) {
        return chosen.contains(notation);
    }

    /** Whether something narrower is chosen. */
    boolean holdsChosen(String notation) {
        return chosen.stream()
                .anyMatch(
                        narrower -> !narrower.equals(notation) && line(narrower).contains(notation));
    }

    /** What is chosen after a click: the broader gives way to the narrower within it, and the other way round. */
    List<String> toggled(String notation) {
        return isChosen(notation)
                ? chosen.stream().filter(other -> !other.equals(notation)).toList()
                : Stream.concat(
                                chosen.stream()
                                        .filter(other -> !line(other).contains(notation)
                                                && !line(notation).contains(other)),
                                Stream.of(notation))
                        .toList();
    }

    private boolean isShown(String notation) {
        return count(notation) > 0 || isChosen(notation) || holdsChosen(notation);
    }

    private List<String> line(String notation) {
        return vocabulary.find(notation).stream()
                .flatMap(concept -> vocabulary.andBroader(concept).stream())
                .map(Concept::notation)
                .toList();
    }
}
