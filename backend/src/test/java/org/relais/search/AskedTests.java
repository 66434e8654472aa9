package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;

class AskedTests {

    private static final ConceptFinder FINDER = new ConceptFinder(Vocabulary.load());

    @ParameterizedTest
    @ValueSource(strings = {"L. 221-5", "L221-5", "L 221-5", "l221-5", "l. 221-5"})
    void takesAnArticleNumberWholeHoweverItIsTyped(String typed) {
        var asked = Asked.of("article " + typed, FINDER);

        assertThat(asked.units()).hasSize(2);
        assertThat(asked.units().getFirst().words().replaceAll("[. ]", "")).isEqualTo("L221-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"art. 33", "art 33", "Art. L. 511-1", "ART.33"})
    void takesArtBeforeANumberForAnArticle(String typed) {
        var article = typed.replaceAll("(?i)art[. ]*", "article ");

        assertThat(Asked.of(typed, FINDER)).isEqualTo(Asked.of(article, FINDER));
    }

    @Test
    void takesArtAloneForTheTreatment() {
        assertThat(Asked.of("ART", FINDER).expansions()).isNotEmpty();
    }

    @Test
    void takesTheBeginningOfAWordWithItsStar() {
        assertThat(Asked.of("violen* d'interpr* mi*", FINDER).units())
                .extracting(Asked.Unit::words)
                .containsExactly("violen*", "interpr*", "d", "mi");
        assertThat(Asked.of("abc* ".repeat(100), FINDER).units())
                .extracting(Asked.Unit::words)
                .filteredOn(BeginningQuery::isBeginning)
                .hasSize(8);
    }

    @Test
    void takesQuotesAsPhrases() {
        var asked = Asked.of("« zone d'attente » mineurs \"sans délai\"", FINDER);

        assertThat(asked.phrases()).containsExactly("zone d'attente", "sans délai");
        assertThat(asked.units()).extracting(Asked.Unit::words).containsExactly("mineurs");
    }

    @Test
    void extendsAConceptToTheOtherLanguages() {
        var asked = Asked.of("MNA", FINDER);

        assertThat(asked.expansions())
                .extracting(SearchResult.Expansion::label)
                .contains("unaccompanied minors", "القاصرون غير المصحوبين");
    }

    @Test
    void unbalancedQuotesAreOnlyLetters() {
        assertThat(Asked.of("\"traite", FINDER).phrases()).isEmpty();
    }
}
