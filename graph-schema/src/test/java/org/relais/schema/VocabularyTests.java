package org.relais.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTests {

    private final Vocabulary vocabulary = Vocabulary.load();

    @Test
    void hasTheSevenTopConceptsInTheirOrder() {
        assertThat(vocabulary.concepts().stream().filter(Concept::isTop).map(Concept::notation))
                .containsExactlyElementsOf(Vocabulary.TOP);
    }

    @Test
    void hasAtLeastOneHundredAndFiftyNarrowerConcepts() {
        assertThat(vocabulary.concepts())
                .filteredOn(concept -> !concept.isTop())
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void reachesATopConceptFromEveryConcept() {
        assertThat(vocabulary.concepts())
                .allSatisfy(concept -> assertThat(
                                vocabulary.andBroader(concept).getLast().notation())
                        .isIn(Vocabulary.TOP));
    }

    @Test
    void namesNoTwoConceptsAlike() {
        for (var language : List.of("fr", "en", "ar")) {
            assertThat(vocabulary.concepts().stream()
                            .map(concept -> concept.prefLabel().in(java.util.Locale.of(language))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void relatesOnlyToWhatItHas() {
        assertThat(vocabulary.concepts())
                .allSatisfy(concept -> assertThat(concept.related())
                        .allMatch(related -> vocabulary.find(related).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "MNA, unaccompanied-minors",
        "OFPRA, asylum-procedure",
        "CNDA, asylum-appeal",
        "SGBV, sexual-gender-based-violence",
        "MHPSS, mhpss",
    })
    void knowsTheAcronymsThatPeopleType(String acronym, String notation) {
        assertThat(Objects.requireNonNull(vocabulary.find(notation).orElse(null)).altLabels().values().stream()
                        .flatMap(List::stream))
                .anyMatch(acronym::equalsIgnoreCase);
    }

    @Test
    void refusesAHierarchyThatGoesRoundInACircle() {
        var circle = """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix d: <urn:d:> .
                d:a a skos:Concept ; skos:notation "a" ; skos:prefLabel "A"@fr , "A"@en , "A"@ar ; skos:broader d:b .
                d:b a skos:Concept ; skos:notation "b" ; skos:prefLabel "B"@fr , "B"@en , "B"@ar ; skos:broader d:a .
                """;

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> VocabularySource.read(new ByteArrayInputStream(circle.getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("is broader than itself");
    }
}
