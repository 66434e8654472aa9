package org.relais.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;
import org.relais.people.PersonPage.Piece;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;

/** Which pieces of evidence a person's page shows for an address. */
class EvidenceViewModelTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final String NARROWER = VOCABULARY.concepts().stream()
            .filter(concept -> !concept.isTop() && concept.top().equals("mental-health"))
            .findFirst()
            .orElseThrow()
            .notation();

    private final Piece care = piece("mission", NARROWER);
    private final Piece law = piece("document", "legal");
    private final List<Piece> pieces = List.of(care, law);

    @Test
    void showsAllWhenNoDomainIsAskedFor() {
        assertThat(at(Map.of()).shown()).containsExactly(care, law);
    }

    @Test
    void countsWhatLiesBelowADomainAsEvidenceForIt() {
        assertThat(at(Map.of("domain", List.of("mental-health"))).shown()).containsExactly(care);
    }

    @Test
    void doesNotTakeAWideDomainAsEvidenceForANarrowOne() {
        var wide = new EvidenceViewModel(
                List.of(piece("skill", "mental-health")),
                new Address("person/p", Map.of("domain", List.of(NARROWER))),
                VOCABULARY);
        assertThat(wide.shown()).isEmpty();
    }

    @Test
    void showsAllWhenTheVocabularyDoesNotKnowTheDomain() {
        assertThat(at(Map.of("domain", List.of("astrology"))).shown()).containsExactly(care, law);
    }

    @Test
    void countsByKindWhateverIsShown() {
        assertThat(at(Map.of("domain", List.of("legal"))).count("mission")).isEqualTo(1);
    }

    private EvidenceViewModel at(Map<String, List<String>> parameters) {
        return new EvidenceViewModel(pieces, new Address("person/p", parameters), VOCABULARY);
    }

    private static Piece piece(String kind, String... domains) {
        return new Piece(
                kind,
                null,
                new ItemRef("mission", kind, kind),
                null,
                Stream.of(domains)
                        .map(domain -> new ItemRef("domain", domain, domain))
                        .toList(),
                null,
                Timespan.ALWAYS,
                new Source("test", "row 1", null));
    }
}
