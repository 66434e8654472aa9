package org.relais.domains;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.schema.Vocabulary;

class ConceptFinderTests {

    private final ConceptFinder finder = new ConceptFinder(Vocabulary.load());

    /** With and without the article, vowel signs, the wasla, the lengthening stroke and the plural. */
    @ParameterizedTest
    @CsvSource({"التعذيب, تعذيب", "التَّعْذِيب, تعذيب", "ٱلتعذيب, تعذيب", "التعـــذيب, تعذيب", "والتعذيب, تعذيب"})
    void readsArabicWordsHoweverTheyAreWritten(String typed, String plain) {
        assertThat(finder.in(plain)).as(plain).isNotEmpty();
        assertThat(finder.in(typed))
                .extracting(mention -> mention.concept().notation())
                .containsExactlyElementsOf(finder.in(plain).stream()
                        .map(mention -> mention.concept().notation())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"اللاجئين, لاجئون", "لاجئ, اللاجئون", "المهاجرات, مهاجرين", "مدرسة, المدرسه", "على, علي"})
    void takesOffWhatIsJoinedToAWord(String one, String other) {
        assertThat(bare(one)).isEqualTo(bare(other));
    }

    private static String bare(String word) {
        return ArabicWord.bare(ConceptFinder.words(word).getFirst());
    }
}
