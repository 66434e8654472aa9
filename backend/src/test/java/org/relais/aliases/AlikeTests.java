package org.relais.aliases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.aliases.JudgedPairs.Pair;

class AlikeTests {

    /** What was reached; of the organisations that everyone knows the list of known names finds a quarter. */
    private static final double PRECISION = .99;

    private static final double RECALL = .96;
    private static final double RECALL_BY_WORDS_ALONE = .74;

    private static final NameWords WORDS = NameWords.load();
    private static final KnownNames KNOWN = KnownNames.load(WORDS);

    @Test
    void findsWhatPeopleFoundInRealNames() {
        var pairs = JudgedPairs.all();
        assertThat(pairs).hasSizeGreaterThan(200);

        var found = Found.of(pairs, KNOWN);

        assertThat(found.precision()).as("%s", found).isGreaterThanOrEqualTo(PRECISION);
        assertThat(found.recall()).as("%s", found).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void findsMostOfThemWithoutKnowingAnyOrganisation() {
        var found = Found.of(JudgedPairs.all(), KnownNames.none());

        assertThat(found.precision()).as("%s", found).isGreaterThanOrEqualTo(.98);
        assertThat(found.recall()).as("%s", found).isGreaterThanOrEqualTo(RECALL_BY_WORDS_ALONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Wold Vision, Word Vision, LETTERS",
        "Shelter Box, ShelterBox, BLANKS",
        "Croix Rouge Danoise, Danish Red Cross, TRANSLATED",
        "مؤسسة مخزومي, Makhzoumi Foundation, SOUND",
        "Search for Common Ground, SFCG, INITIALS",
        "Concern, Concern Worldwide, MORE_WORDS",
        "LWF Chad, LWF, KNOWN",
        "Street Child of Nigeria, Street Child, SAME_WORDS",
    })
    void saysWhy(String one, String other, Reason.Kind reason) {
        assertThat(likeness(one, other).reasons()).extracting(Reason::kind).contains(reason);
    }

    @Test
    void doubtsThatAnOfficeIsTheOrganisation() {
        var office = likeness("Street Child of Nigeria", "Street Child");

        assertThat(office.reasons()).contains(new Reason(Reason.Kind.COUNTRY, "NG"));
        assertThat(office.score())
                .isLessThan(likeness("Shelter Box", "ShelterBox").score());
    }

    @Test
    void comparesTwoThousandNamesByWhatIsRareInThem() {
        var candidates = IntStream.range(0, 2_000)
                .mapToObj(at -> candidate(
                        "n" + at, "Association %s pour le développement %s".formatted(word(at), word(at * 31 + 7))))
                .toList();

        assertThat(Pairs.of(candidates)).hasSizeLessThan(40_000);
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        var letters = new StringBuilder();
        for (var rest = number + 1_000; rest > 0; rest /= 20) {
            letters.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return letters.toString();
    }

    private static Likeness likeness(String one, String other) {
        return new Alike(WORDS).of(candidate("1", one), candidate("2", other));
    }

    private static Candidate candidate(String id, String name) {
        return Candidate.of(id, name, null, WORDS, KNOWN);
    }

    /** How many pairs were proposed, and how many of these and of all are the same. */
    private record Found(int right, int wrong, int missed) {

        static Found of(List<Pair> pairs, KnownNames known) {
            var right = 0;
            var wrong = 0;
            var missed = 0;
            for (var pair : pairs) {
                var proposed = isProposed(pair, known);
                right += proposed && pair.same() ? 1 : 0;
                wrong += proposed && !pair.same() ? 1 : 0;
                missed += !proposed && pair.same() ? 1 : 0;
            }
            return new Found(right, wrong, missed);
        }

        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        private static boolean isProposed(Pair pair, KnownNames known) {
            var one = Candidate.of("1", pair.one(), pair.acronym(), WORDS, known);
            var other = Candidate.of("2", pair.other(), pair.otherAcronym(), WORDS, known);
            return !Pairs.of(List.of(one, other)).isEmpty()
                    && new Alike(WORDS).of(one, other).score() > 0;
        }
    }
}
