package org.relais.ui.people;

import java.util.List;
import java.util.Optional;
import org.relais.people.PersonPage.Piece;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;

/** Which pieces of evidence a person's page shows: all, or those that bear on the {@code domain} of its address. */
record EvidenceViewModel(List<Piece> all, Address address, Vocabulary vocabulary) {

    private static final String DOMAIN = "domain";

    EvidenceViewModel {
        all = List.copyOf(all);
    }

    /** The domain that the address asks for, where the vocabulary knows it. */
    Optional<Concept> domain() {
        return address.first(DOMAIN).flatMap(vocabulary::find);
    }

    List<Piece> shown() {
        return domain().map(domain ->
                        all.stream().filter(piece -> bears(piece, domain)).toList())
                .orElse(all);
    }

    long count(String kind) {
        return all.stream().filter(piece -> piece.kind().equals(kind)).count();
    }

    String on(String notation) {
        return address.with(DOMAIN, notation).href();
    }

    String onAll() {
        return address.with(DOMAIN, "").href();
    }

    /** Whether a piece speaks of the domain or of one below it. */
    private boolean bears(Piece piece, Concept domain) {
        return piece.domains().stream()
                .flatMap(tagged -> vocabulary.find(tagged.id()).stream())
                .anyMatch(tagged -> vocabulary.andBroader(tagged).contains(domain));
    }
}
