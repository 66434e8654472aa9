package org.relais.domains;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.kernel.ItemRef;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** What domains are called in a language, and what they are part of. */
public record DomainLabels(Vocabulary vocabulary, Locale locale) {

    /** Those of these notations that the vocabulary knows, each once. */
    public List<ItemRef> of(Collection<String> notations) {
        return notations.stream()
                .distinct()
                .map(vocabulary::find)
                .flatMap(Optional::stream)
                .map(concept -> new ItemRef(
                        "domain", concept.notation(), concept.prefLabel().in(locale)))
                .toList();
    }

    /** One domain; called by its notation where the vocabulary does not know it. */
    public ItemRef of(String notation) {
        return of(List.of(notation)).stream().findFirst().orElse(new ItemRef("domain", notation, notation));
    }

    /** The top domain of these; the first in the interface's order when there are several. */
    public Optional<String> top(Collection<String> notations) {
        return notations.stream()
                .map(vocabulary::find)
                .flatMap(Optional::stream)
                .map(Concept::top)
                .min(Comparator.comparingInt(Vocabulary.TOP::indexOf));
    }

    /** Whether one domain is another or lies below it. */
    public boolean within(String notation, String wider) {
        return vocabulary.isWithin(notation, wider);
    }
}
