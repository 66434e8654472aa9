package org.relais.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.documents.Outline.Place;

class AlignmentTests {

    /** A letter is a heading; in capitals it is of the first level, else of the second. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            A b C | X y Z → HEADINGS 1=1 2=2 3=3
            A A C | X Z Z → HEADINGS 1,2=1 3=2,3
            A A A C | X X Z → HEADINGS 1=1 2,3=2 4=3
            A b C | X Y Z → POSITION 1=1 2=2 3=3
            A B | X → POSITION 1=1 2=
            A | X Y Y → POSITION 1=1 =2 =3
            A A A | X X X → POSITION 1=1 2=2 3=3
            - | X → POSITION =1
            """)
    void setsPassagesSideBySide(String texts, String expected) {
        assertThat(told(alignment(texts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            A A C | X Z Z → 1 → 0
            A A C | X Z Z → 2 → 0
            A A C | X Z Z → 3 → 1
            A | X Y Y → 2 → 1
            A | X Y Y → 3 → 2
            A | X Y Y → 9 → 0
            """)
    void findsTheRowOfAPassage(String texts, int rank, int row) {
        assertThat(alignment(texts).holding(rank)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            A A B | X Y Y
            A | X Y Y
            - | X Y
            """)
    void comesBackToARowByItsRank(String texts) {
        var alignment = alignment(texts);

        assertThat(IntStream.range(0, alignment.pairs().size()))
                .allSatisfy(
                        at -> assertThat(alignment.holding(alignment.rank(at))).isEqualTo(at));
    }

    private static Alignment alignment(String texts) {
        var sides = texts.split("\\|", 2);
        return Alignment.of(outline(sides[0]), outline(sides[1]));
    }

    private static Outline outline(String headings) {
        var letters = Arrays.stream(headings.strip().split(" "))
                .filter(letter -> letter.matches("\\p{L}"))
                .toList();
        return new Outline(IntStream.range(0, letters.size())
                .mapToObj(at -> new Place(
                        "p" + at,
                        at + 1,
                        null,
                        letters.get(at),
                        Character.isUpperCase(letters.get(at).charAt(0)) ? 1 : 2))
                .toList());
    }

    private static String told(Alignment alignment) {
        return alignment.by() + " "
                + alignment.pairs().stream()
                        .map(pair -> orders(pair.left()) + "=" + orders(pair.right()))
                        .collect(Collectors.joining(" "));
    }

    private static String orders(List<Place> places) {
        return places.stream().map(place -> "" + place.order()).collect(Collectors.joining(","));
    }
}
