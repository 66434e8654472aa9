package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.State;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.search.Engagement;
import org.relais.search.PersonFacts;

class ConditionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LATELY = TODAY.minusMonths(1);
    private static final Timespan SPRING = span("2027-03-01", "2027-05-31");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar:C1 | B2 | MET
            ar:B2 | B2 | MET
            ar:A2 | B2 | NOT_MET
            ar    | B2 | UNKNOWN
            ar    |    | MET
            ar:A1 |    | MET
            ar:?? | B2 | UNKNOWN
            arz:C2| B2 | UNKNOWN
            fr:C2 | B2 | UNKNOWN
            """)
    void judgesALanguage(String known, @Nullable String wanted, State state) {
        var someone = someone(List.of(known.strip()), Timespan.ALWAYS, null);

        assertThat(only(wantedLanguage(wanted), someone).state()).isEqualTo(state);
    }

    @Test
    void takesALanguageThatNobodySpeaksForUnknown() {
        var request = request(List.of(new LanguageWanted("tlh", "C1")), Timespan.ALWAYS, List.of());

        assertThat(only(request, someone(List.of(), Timespan.ALWAYS, null)).state())
                .isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01 | 2027-12-31 | MET
            2027-03-01 | 2027-05-31 | MET
            2027-03-02 | 2027-12-31 | NOT_MET
            2027-01-01 | 2027-05-30 | NOT_MET
            2027-01-01 |            | MET
                       | 2027-12-31 | MET
                       | 2027-04-30 | NOT_MET
                       |            | UNKNOWN
            """)
    void judgesAWindow(@Nullable LocalDate from, @Nullable LocalDate to, State state) {
        var someone = someone(List.of(), new Timespan(from, to), LATELY);

        assertThat(only(window(SPRING), someone).state()).isEqualTo(state);
    }

    /** "From March" and "until May" each name one day; of the other end nobody spoke. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-01 |            | 2027-01-04 | 2027-06-30 | MET
            2027-03-01 |            | 2027-04-01 | 2027-06-30 | NOT_MET
            2027-03-01 |            | 2027-01-04 | 2027-02-28 | NOT_MET
            2027-03-01 |            | 2027-01-04 |            | MET
                       | 2027-05-31 | 2027-01-04 | 2027-06-30 | MET
                       | 2027-05-31 | 2027-01-04 | 2027-04-30 | NOT_MET
                       | 2027-05-31 | 2027-06-01 | 2027-06-30 | NOT_MET
            """)
    void asksNothingOfAnEndThatIsOpen(
            @Nullable LocalDate wantedFrom,
            @Nullable LocalDate wantedTo,
            LocalDate from,
            @Nullable LocalDate to,
            State state) {
        var someone = someone(List.of(), new Timespan(from, to), LATELY);

        assertThat(only(window(new Timespan(wantedFrom, wantedTo)), someone).state())
                .isEqualTo(state);
    }

    @Test
    void takesWhatWasSaidMoreThanAYearAgoForUnknown() {
        var someone = someone(List.of(), span("2027-01-01", "2027-12-31"), TODAY.minusMonths(13));

        assertThat(only(window(SPRING), someone).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void saysWhoIsEngagedWhereAndUntilWhen() {
        var someone = someone(List.of(), span("2027-01-01", "2027-12-31"), LATELY);
        var engaged = Map.of(someone.person(), new Engagement("Mission claire", LocalDate.of(2027, 3, 15)));

        assertThat(new Conditions(window(SPRING), engaged, TODAY).of(someone))
                .containsExactly(new Condition(
                        "engaged",
                        "2027-03-01/2027-05-31",
                        State.NOT_MET,
                        "Mission claire",
                        LocalDate.of(2027, 3, 15)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country | LY  | MET
            country | sea | NOT_MET
            country | NE  | UNKNOWN
            gender  | f   | MET
            gender  | m   | NOT_MET
            clearance | internal     | MET
            clearance | restricted   | MET
            clearance | confidential | NOT_MET
            clearance | top secret   | UNKNOWN
            consent | ''  | MET
            """)
    void judgesConstraints(String kind, String value, State state) {
        var someone = someone(List.of(), Timespan.ALWAYS, null);

        assertThat(only(constraint(kind, value), someone).state()).isEqualTo(state);
    }

    @Test
    void takesWhatNobodyKnowsForUnknownAndNeverForNo() {
        var stranger = new PersonFacts(
                "id",
                "Someone",
                null,
                null,
                false,
                null,
                null,
                List.of(),
                Timespan.ALWAYS,
                null,
                List.of(),
                List.of(),
                null);
        var request = request(
                List.of(new LanguageWanted("ar", "B2")),
                SPRING,
                List.of(
                        new Constraint("country", "LY"),
                        new Constraint("gender", "f"),
                        new Constraint("clearance", "restricted"),
                        new Constraint("consent", "")));

        assertThat(new Conditions(request, Map.of(), TODAY).of(stranger))
                .hasSize(6)
                .extracting(Condition::state)
                .containsOnly(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Infirmière de bloc   | nurse        | MET
            Infirmière           | doctor+nurse | MET
            Psychiatre           | doctor       | MET
            Médecin              | psychiatrist | UNKNOWN
            Responsable d’équipe | nurse        | UNKNOWN
            Médecin urgentiste   | nurse        | NOT_MET
            """)
    void judgesAProfessionByWhatThePersonIsCalled(String called, String wanted, State state) {
        var asked = request(List.of(), Timespan.ALWAYS, List.of(new Constraint("profession", wanted)));

        assertThat(only(asked, called(called))).satisfies(condition -> {
            assertThat(condition.state()).isEqualTo(state);
            assertThat(condition.known()).isEqualTo(called);
        });
    }

    @Test
    void asksNothingOfWhoIsAskedForNothing() {
        var someone = someone(List.of(), Timespan.ALWAYS, null);

        assertThat(new Conditions(window(Timespan.ALWAYS), Map.of(), TODAY).of(someone))
                .isEmpty();
    }

    private static PersonFacts called(String profession) {
        return new PersonFacts(
                "p",
                "Somebody",
                profession,
                null,
                false,
                null,
                null,
                List.of(),
                Timespan.ALWAYS,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Condition only(ExpertRequest request, PersonFacts candidate) {
        return assertThat(new Conditions(request, Map.of(), TODAY).of(candidate))
                .singleElement()
                .actual();
    }

    private static ExpertRequest wantedLanguage(@Nullable String level) {
        return request(List.of(new LanguageWanted("ar", level)), Timespan.ALWAYS, List.of());
    }

    private static ExpertRequest window(Timespan window) {
        return request(List.of(), window, List.of());
    }

    private static ExpertRequest constraint(String kind, String value) {
        return request(List.of(), Timespan.ALWAYS, List.of(new Constraint(kind, value)));
    }

    private static ExpertRequest request(
            List<LanguageWanted> languages, Timespan window, List<Constraint> constraints) {
        return new ExpertRequest(null, null, "", "", List.of(), languages, window, constraints);
    }

    /** A woman who may know what is restricted, goes to Libya, does not go to sea, and agreed to be proposed. */
    private static PersonFacts someone(List<String> languages, Timespan free, @Nullable LocalDate confirmed) {
        return new PersonFacts(
                "id",
                "Someone",
                null,
                null,
                false,
                "f",
                Sensitivity.RESTRICTED,
                languages,
                free,
                confirmed,
                List.of("LY"),
                List.of("sea"),
                LATELY);
    }

    private static Timespan span(String from, String to) {
        return new Timespan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
