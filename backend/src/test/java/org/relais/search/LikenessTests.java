package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final String TEXT = words(0, 200);

    @Test
    void sharesEveryMarkHoweverTheSameWordsAreWritten() {
        assertThat(marks(TEXT)).hasSize(4).doesNotHaveDuplicates();
        assertThat(marks(Normalizer.normalize(TEXT, Normalizer.Form.NFD))).isEqualTo(marks(TEXT));
        assertThat(marks("« " + TEXT.toUpperCase(Locale.ROOT).replace(" ", ",\n")))
                .isEqualTo(marks(TEXT));
        assertThat(marks(TEXT.replace("مدرسة", "مـدْرسة"))).isEqualTo(marks(TEXT));
    }

    @Test
    void sharesAMarkWithNearlyTheSameAndNoneWithHalfOfIt() {
        assertThat(marks(TEXT + " et deux mots de plus")).containsAnyElementsOf(marks(TEXT));
        assertThat(marks(words(0, 80) + " " + words(500, 120))).doesNotContainAnyElementsOf(marks(TEXT));
    }

    @Test
    void tellsNothingOfAShortText() {
        assertThat(marks(words(0, 25))).isEmpty();
    }

    private static List<Long> marks(String text) {
        return Likeness.marks(text).boxed().toList();
    }

    /** Three words for each number. */
    private static String words(int from, int many) {
        return IntStream.range(from, from + many)
                .mapToObj(number -> "réfugié" + number + " مدرسة " + number)
                .collect(Collectors.joining(" "));
    }
}
