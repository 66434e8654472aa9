package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Experts.State;
import org.relais.kernel.Timespan;
import org.relais.search.Projection;
import org.relais.testing.RealParts;
import org.relais.testing.Skilled;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is bound elsewhere while somebody is needed. */
@RealParts
class EngagedIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Timespan WANTED = new Timespan(TODAY.plusDays(10), TODAY.plusDays(20));

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    ExpertFinder experts;

    private Skilled world;

    @BeforeEach
    void mission() {
        graph.anew();
        world = new Skilled(graph).mission("mission");
    }

    @Test
    void areThoseWhoServeInATeamOnAnyDayOfTheWindow() {
        serves("all along", TODAY.minusDays(30), TODAY.plusDays(60), Map.of());
        serves("at the beginning", TODAY.minusDays(30), WANTED.from(), Map.of());
        serves("at the end", WANTED.to(), TODAY.plusDays(60), Map.of());
        serves("until nobody knows", TODAY.plusDays(12), TODAY.minusDays(30), Map.of());
        serves("until before", TODAY.minusDays(30), WANTED.from().minusDays(1), Map.of());
        serves("from after", WANTED.to().plusDays(1), TODAY.plusDays(60), Map.of());
        serves("from afar", TODAY.minusDays(30), TODAY.plusDays(60), Map.of("responsibility", "support"));

        assertThat(engaged(WANTED))
                .containsExactlyInAnyOrder("All along", "At the beginning", "At the end", "Until nobody knows");
    }

    @Test
    void areToldWhereTheyServeAndUntilWhen() {
        serves("all along", TODAY.minusDays(30), TODAY.plusDays(60), Map.of());
        serves("until nobody knows", TODAY.plusDays(12), TODAY.minusDays(30), Map.of());

        assertThat(conditions(WANTED, "All along"))
                .extracting(Condition::known, Condition::since)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Mission", TODAY.plusDays(60)));
        assertThat(conditions(WANTED, "Until nobody knows"))
                .extracting(Condition::since)
                .containsOnlyNulls();
    }

    @Test
    void areNoMoreThoseWhoseServiceIsOver() {
        serves("all along", TODAY.minusDays(30), TODAY.minusDays(1), Map.of());
        serves("to this day", TODAY.minusDays(30), TODAY, Map.of());

        assertThat(engaged(new Timespan(TODAY.minusDays(10), null))).containsExactly("To this day");
        assertThat(engaged(new Timespan(TODAY.minusDays(10), TODAY.minusDays(5))))
                .containsExactly("To this day");
    }

    @Test
    void areNotToldToWhoMayNotSeeTheService() {
        serves("in secret", TODAY.minusDays(30), TODAY.plusDays(60), Map.of("sensitivity", 3L));

        assertThat(engaged(WANTED)).isEmpty();
    }

    private void serves(String person, LocalDate from, LocalDate to, Map<String, ?> more) {
        world.person(person, Map.of())
                .skill(person, "tuberculosis", 3)
                .served(person, "mission", from, to, more)
                .write();
    }

    private List<String> engaged(Timespan when) {
        return standings(when).stream()
                .filter(person -> person.conditions().getFirst().kind().equals("engaged"))
                .filter(person -> person.conditions().getFirst().state() == State.NOT_MET)
                .map(person -> person.person().title())
                .toList();
    }

    private List<Condition> conditions(Timespan when, String name) {
        return standings(when).stream()
                .filter(person -> person.person().title().equals(name))
                .flatMap(person -> person.conditions().stream())
                .toList();
    }

    private List<Standing> standings(Timespan when) {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
        var request = new ExpertRequest(
                null, null, "", "", List.of(new Wanted("tuberculosis", null)), List.of(), when, List.of());
        return experts.find(SmallGraph.reader(), request, Locale.FRENCH, Shown.first(30))
                .everybody();
    }
}
