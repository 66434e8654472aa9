package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.missions.Departure.Keeper;
import org.relais.missions.Departure.Leaving;

class DeparturesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 18);

    @ParameterizedTest
    @CsvSource({"2026-11-10, 0", "2026-12-18, 38", "2027-02-08, 90"})
    void namesWhoLeavesWithinNinetyDays(LocalDate end, int days) {
        assertThat(soon(List.of(serves("lea", end, "asile"))))
                .extracting(Departure::on, Departure::inDays)
                .containsExactly(tuple(end, days));
    }

    @Test
    void leavesOutWhoStaysAndWhoseEndIsNotKnown() {
        var stay = serves("samir", LocalDate.of(2027, 2, 9), "asile");
        var open = serves("nour", null, "asile");

        assertThat(soon(List.of(stay, open))).isEmpty();
    }

    @Test
    void leavesOutWhoServesOnInAnotherRole() {
        var next = new ServiceRecord(
                "m",
                person("lea"),
                "cheffe",
                "lead",
                new Timespan(SOON.plusDays(1), null),
                List.of(),
                Set.of(),
                List.of());

        assertThat(soon(List.of(serves("lea", SOON, "asile"), next))).isEmpty();
    }

    @Test
    void tellsWhatIsLostFromWhatStaysAndWithWhom() {
        var services = List.of(
                serves("lea", SOON, "asile", "detention", "plaidoyer"),
                serves("samir", null, "detention"),
                supports("hanna", "plaidoyer"));

        assertThat(soon(services))
                .filteredOn(one -> one.person().equals(person("lea")))
                .singleElement()
                .satisfies(lea -> assertThat(lea.expertise())
                        .extracting(
                                one -> one.domain().id(),
                                Leaving::state,
                                one -> one.keptBy().stream().map(Keeper::person).toList())
                        .containsExactly(
                                tuple("asile", "lost", List.of()),
                                tuple("plaidoyer", "supported", List.of(person("hanna"))),
                                tuple("detention", "stays", List.of(person("samir")))));
    }

    @Test
    void countsWhatSomebodyWasSeenToKnowBesideWhatTheyDo() {
        var held = List.of(
                new HeldRecord("lea", domain("torture"), 4), new HeldRecord("samir", domain("torture/enfants"), null));
        var services = List.of(serves("lea", SOON, "asile"), serves("samir", null, "asile"));

        var expertise = departures(services, held).getFirst().expertise();

        assertThat(expertise)
                .extracting(one -> one.domain().id(), Leaving::level, Leaving::state)
                .containsExactly(tuple("asile", null, "stays"), tuple("torture", 4, "stays"));
    }

    @Test
    void saysWhenSomebodyWhoKeepsItComesOnlyLater() {
        var comes = new ServiceRecord(
                "m",
                person("nour"),
                "juriste",
                "member",
                new Timespan(LocalDate.of(2027, 1, 11), null),
                List.of(domain("asile")),
                Set.of("asile"),
                List.of());

        assertThat(soon(List.of(serves("lea", SOON, "asile"), comes)).getFirst().expertise())
                .singleElement()
                .satisfies(one -> assertThat(one.keptBy())
                        .containsExactly(new Keeper(person("nour"), false, LocalDate.of(2027, 1, 11))));
    }

    @Test
    void keepsNothingWithWhoLeavesOnTheSameDay() {
        var services = List.of(serves("lea", SOON, "asile"), serves("samir", SOON, "asile"));

        assertThat(soon(services))
                .flatExtracting(Departure::expertise)
                .extracting(Leaving::state)
                .containsExactly("lost", "lost");
    }

    @Test
    void marksWhatTheMissionAsksFor() {
        var required = new Departures(
                        List.of(serves("lea", SOON, "asile", "torture/enfants")),
                        List.of(),
                        Set.of("torture"),
                        DeparturesTests::andBroader)
                .soon(TODAY);

        assertThat(required.getFirst().expertise())
                .extracting(one -> one.domain().id(), Leaving::required)
                .containsExactly(tuple("torture/enfants", true), tuple("asile", false));
    }

    private static List<Departure> soon(List<ServiceRecord> services) {
        return departures(services, List.of());
    }

    private static List<Departure> departures(List<ServiceRecord> services, List<HeldRecord> held) {
        return new Departures(services, held, Set.of(), DeparturesTests::andBroader).soon(TODAY);
    }

    /** Domains of these tests say in their notation what they lie below. */
    private static Set<String> andBroader(String notation) {
        var cut = notation.indexOf('/');
        return cut < 0 ? Set.of(notation) : Set.of(notation, notation.substring(0, cut));
    }

    private static ServiceRecord serves(String person, @Nullable LocalDate to, String... domains) {
        return service(person, "member", to, domains);
    }

    private static ServiceRecord supports(String person, String... domains) {
        return service(person, "support", null, domains);
    }

    private static ServiceRecord service(
            String person, String responsibility, @Nullable LocalDate to, String... domains) {
        return new ServiceRecord(
                "m",
                person(person),
                "juriste",
                responsibility,
                new Timespan(null, to),
                Stream.of(domains).map(DeparturesTests::domain).toList(),
                Set.of(domains),
                List.of());
    }

    private static ItemRef domain(String id) {
        return new ItemRef("domain", id, id);
    }

    private static ItemRef person(String id) {
        return new ItemRef("person", id, id);
    }
}
