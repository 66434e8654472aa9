package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.domains.ConceptFinder;
import org.relais.kernel.Timespan;

/** Asked on the 28th of November 2026. */
class SpokenWindowTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            juriste à partir de janvier              | 2027-01-01 |
            juriste à partir de janvier 2028         | 2028-01-01 |
            juriste à partir du 3 janvier            | 2027-01-03 |
            juriste dès février                      | 2027-02-01 |
            juriste à partir du 1er mars             | 2027-03-01 |
            juriste dès le 3 janvier                 | 2027-01-03 |
            juriste à partir de début mars           | 2027-03-01 |
            des juristes en janvier                  | 2027-01-01 | 2027-01-31
            prête à partir en mars                   | 2027-03-01 | 2027-03-31
            juriste jusqu’à la fin de juin           |            | 2027-06-30
            juriste jusqu’en juin 2027               |            | 2027-06-30
            juriste jusqu'au 15 juin 2027            |            | 2027-06-15
            juriste avant avril                      |            | 2027-04-30
            juriste en mars                          | 2027-03-01 | 2027-03-31
            juriste début mars                       | 2027-03-01 | 2027-03-31
            juriste en décembre                      | 2026-12-01 | 2026-12-31
            juriste ce mois de novembre              | 2026-11-01 | 2026-11-30
            juriste de mars à juin 2027              | 2027-03-01 | 2027-06-30
            juriste de décembre à février            | 2026-12-01 | 2027-02-28
            juriste de novembre 2027 à février 2028  | 2027-11-01 | 2028-02-29
            juriste de décembre à février 2028       | 2027-12-01 | 2028-02-29
            juriste de janvier 2029 à mars           | 2029-01-01 | 2029-03-31
            juriste du 20 décembre au 10 janvier     | 2026-12-20 | 2027-01-10
            juriste du 3 avril au 10 janvier         | 2027-04-03 | 2028-01-10
            juriste de juin 2027 à janvier 2027      | 2027-01-01 | 2027-06-30
            juriste en 2027                          | 2027-01-01 | 2027-12-31
            juriste à partir de 2028                 | 2028-01-01 |
            """)
    void readsFrench(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(window(text)).isEqualTo(new Timespan(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a lawyer from january                    | 2027-01-01 |
            a lawyer starting in February 2028       | 2028-02-01 |
            a lawyer until June 2027                 |            | 2027-06-30
            a lawyer until the end of June           |            | 2027-06-30
            a lawyer until 15 June                   |            | 2027-06-15
            a lawyer in May                          | 2027-05-01 | 2027-05-31
            a lawyer in early March                  | 2027-03-01 | 2027-03-31
            a lawyer from March to May               | 2027-03-01 | 2027-05-31
            a lawyer, May 2027                       | 2027-05-01 | 2027-05-31
            a lawyer from December to February       | 2026-12-01 | 2027-02-28
            a lawyer from 3 May to 4 July 2027       | 2027-05-03 | 2027-07-04
            """)
    void readsEnglish(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(window(text)).isEqualTo(new Timespan(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محام ابتداءً من يناير                     | 2027-01-01 |
            محام بدءًا من فبراير 2028                 | 2028-02-01 |
            محام حتى يونيو 2027                       |            | 2027-06-30
            محام في مارس                              | 2027-03-01 | 2027-03-31
            محام من ديسمبر إلى فبراير                 | 2026-12-01 | 2027-02-28
            محام من ٣ مايو إلى ٤ يوليو ٢٠٢٧           | 2027-05-03 | 2027-07-04
            محام في 2027                              | 2027-01-01 | 2027-12-31
            """)
    void readsArabic(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(window(text)).isEqualTo(new Timespan(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-31                               | 2027-01-31 | 2027-01-31
            31/01/2027                               | 2027-01-31 | 2027-01-31
            31.1.2027                                | 2027-01-31 | 2027-01-31
            du 31/01/2027 au 15/02/2027              | 2027-01-31 | 2027-02-15
            from 2027-01-31 to 2027-02-15            | 2027-01-31 | 2027-02-15
            à partir du 31/01/2027                   | 2027-01-31 |
            jusqu'au 2027-01-31                      |            | 2027-01-31
            le 29/02/2028                            | 2028-02-29 | 2028-02-29
            """)
    void readsDaysInFigures(String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(window(text)).isEqualTo(new Timespan(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a psychologist who may travel to Libya",
                "people of whom some may be minors",
                "a nurse to see whom we may",
                "people who march at night",
                "un infirmier pour Mars Diallo",
                "31/02/2027",
                "2027-02-30",
                "29/02/2027",
                "le 32/01/2027",
                "douze infirmiers 2031 lits",
                "le guide de supervision 2027",
                "",
            })
    void readsNothingWhereNoDayIsMeant(String text) {
        assertThat(window(text)).isEqualTo(Timespan.ALWAYS);
        assertThat(taken(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qui a travaillé en Libye en 2024", "was in Lesbos until June 2018", "le 31/01/2025"})
    void takesWhatIsOverForNoWindow(String text) {
        assertThat(window(text)).isEqualTo(Timespan.ALWAYS);
        assertThat(taken(text)).isEmpty();
    }

    @Test
    void readsThe31stOfFebruaryAsFebruary() {
        assertThat(window("le 31 février 2027"))
                .isEqualTo(new Timespan(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)));
    }

    @Test
    void tellsWhichWordsSaidIt() {
        assertThat(taken("juriste arabophone du 3 janvier au 15 mars 2027, Zuwara"))
                .containsExactlyInAnyOrder("3", "janvier", "15", "mars", "2027");
    }

    private static Timespan window(String text) {
        return SpokenWindow.in(ConceptFinder.words(text), TODAY).when();
    }

    private static Set<String> taken(String text) {
        List<String> words = ConceptFinder.words(text);
        return SpokenWindow.in(words, TODAY).words().stream().map(words::get).collect(Collectors.toSet());
    }
}
