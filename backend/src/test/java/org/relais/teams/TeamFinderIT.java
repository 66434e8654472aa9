package org.relais.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.search.Projection;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.teams.CompanionQuery.Pair;
import org.relais.teams.Teams.CoverState;
import org.relais.teams.Teams.Team;
import org.relais.testing.RealParts;
import org.relais.testing.Skilled;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** A mission that needs supervision in spring and somebody for tuberculosis in autumn. */
@RealParts
class TeamFinderIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate SPRING = TODAY.plusDays(60);
    private static final LocalDate AUTUMN = TODAY.plusDays(240);
    private static final String SUPERVISION = "clinical-supervision";
    private static final String TUBERCULOSIS = "tuberculosis";
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    TeamFinder teams;

    @Autowired
    ExpertFinder experts;

    @Autowired
    CompanionQuery companions;

    private Skilled world;
    private String mission = "";

    @BeforeEach
    void mission() {
        graph.anew();
        world = new Skilled(graph)
                .mission("mission")
                .mission("elsewhere")
                .need("spring", "mission", Map.of("from", SPRING, "to", SPRING.plusDays(60)), SUPERVISION)
                .need("autumn", "mission", Map.of("from", AUTUMN, "to", AUTUMN.plusDays(60)), TUBERCULOSIS)
                .free("anna", SPRING.minusDays(9), SPRING.plusDays(90))
                .skill("anna", SUPERVISION, 4)
                .skill("anna", TUBERCULOSIS, 4)
                .person("badr", Map.of())
                .skill("badr", TUBERCULOSIS, 4)
                .person("carla", Map.of())
                .skill("carla", SUPERVISION, 3)
                .person("dora", Map.of())
                .skill("dora", TUBERCULOSIS, 3)
                .person("emil", Map.of())
                .skill("emil", SUPERVISION, 2)
                .person("fatou", Map.of())
                .skill("fatou", TUBERCULOSIS, 2)
                .person("hana", Map.of())
                .skill("hana", SUPERVISION, 4)
                .served("hana", "elsewhere", TODAY.minusDays(90), AUTUMN.plusDays(90), Map.of())
                .write();
        mission = graph.id("Mission", "mission");
        shown();
    }

    @Test
    void proposesThreeTeamsThatShareHalfTheirPeopleAtMost() {
        var found = find(READER, Set.of(), Set.of());

        assertThat(found.teams()).hasSize(3).allSatisfy(team -> {
            assertThat(team.members()).hasSizeBetween(1, 2);
            assertThat(team.proven()).isTrue();
        });
        assertThat(found.teams()).extracting(TeamFinderIT::people).doesNotHaveDuplicates();
        var best = people(found.teams().getFirst());
        assertThat(found.teams().stream().skip(1))
                .allSatisfy(team -> assertThat(people(team).stream().filter(best::contains))
                        .hasSizeLessThanOrEqualTo(best.size() / 2));
        assertThat(best).containsExactlyInAnyOrder("Anna", "Badr");
        assertThat(found.change()).isNull();
    }

    @Test
    void saysWhatEachCoversAndWhoBacksUp() {
        var team = find(READER, Set.of(), Set.of()).teams().getFirst();

        assertThat(team.domains()).extracting(Teams.Cover::domain).containsExactly(SUPERVISION, TUBERCULOSIS);
        assertThat(team.domains()).extracting(Teams.Cover::state).containsOnly(CoverState.COVERED);
        assertThat(team.members())
                .allSatisfy(member -> assertThat(member.covers()).hasSize(1));
    }

    @Test
    void keepsWhoIsPinnedInEveryTeamAndSaysWhatThatChanges() {
        var found = find(READER, ids("fatou"), Set.of());

        assertThat(found.teams())
                .hasSizeGreaterThan(1)
                .allSatisfy(team -> assertThat(people(team)).contains("Fatou"));
        var change = Objects.requireNonNull(found.change());
        assertThat(change.joined()).extracting(ItemRef::title).containsExactly("Fatou");
        assertThat(change.left()).extracting(ItemRef::title).containsExactly("Badr");
        assertThat(change.domains()).singleElement().satisfies(domain -> {
            assertThat(domain.domain()).isEqualTo(TUBERCULOSIS);
            assertThat(domain.after()).isLessThan(domain.before());
        });
    }

    @Test
    void leavesOutWhoIsLeftOut() {
        var found = find(READER, Set.of(), ids("anna"));

        assertThat(found.teams())
                .isNotEmpty()
                .allSatisfy(team -> assertThat(people(team)).doesNotContain("Anna"));
        assertThat(find(READER, ids("anna"), ids("anna")).teams())
                .allSatisfy(team -> assertThat(people(team)).doesNotContain("Anna"));
    }

    @Test
    void leavesOutWhoIsBoundButNobodyOfWhomNothingIsKnown() {
        var found = find(READER, Set.of(), Set.of());

        assertThat(found.bound()).isEqualTo(1);
        assertThat(found.candidates()).isEqualTo(6);
        assertThat(found.teams()).noneSatisfy(team -> assertThat(people(team)).contains("Hana"));
        assertThat(found.teams()).anySatisfy(team -> assertThat(people(team)).contains("Badr"));
    }

    @Test
    void takesWhoIsBoundWhenTheyArePinned() {
        assertThat(find(READER, ids("hana"), Set.of()).teams())
                .isNotEmpty()
                .allSatisfy(team -> assertThat(people(team)).contains("Hana"));
    }

    @Test
    void countsSomebodyOnlyForTheNeedThatTheyAreFreeFor() {
        var team = find(READER, Set.of(), Set.of()).teams().getFirst();

        assertThat(covering(team, SUPERVISION)).containsExactly("Anna");
        assertThat(covering(team, TUBERCULOSIS)).containsExactly("Badr");
    }

    @Test
    void countsNothingOfARestrictedServiceForWhoMayNotSeeIt() {
        var before = find(READER, Set.of(), Set.of());

        world.person("ivan", Map.of())
                .served(
                        "ivan",
                        "elsewhere",
                        TODAY.minusDays(300),
                        TODAY.minusDays(100),
                        Map.of("sensitivity", 3L),
                        SUPERVISION)
                .write();
        shown();

        assertThat(find(READER, Set.of(), Set.of())).isEqualTo(before);
        assertThat(find(EDITOR, Set.of(), Set.of()).candidates()).isEqualTo(before.candidates() + 1);
    }

    @Test
    void tellsNobodyOfARestrictedServiceThatTwoHaveWorkedTogether() {
        world.served("anna", "elsewhere", TODAY.minusDays(300), TODAY.minusDays(100), Map.of())
                .served("badr", "elsewhere", TODAY.minusDays(200), TODAY, Map.of("sensitivity", 3L))
                .served("dora", "elsewhere", TODAY.minusDays(99), TODAY, Map.of())
                .write();
        var both = List.of(world.person("anna"), world.person("badr"), world.person("dora"));

        assertThat(companions.among(READER, both)).isEmpty();
        assertThat(companions.among(EDITOR, both))
                .containsExactlyInAnyOrder(Pair.of(both.get(0), both.get(1)), Pair.of(both.get(1), both.get(2)));
    }

    @Test
    void proposesNoTeamWhenEverybodyIsBound() {
        List.of("anna", "badr", "carla", "dora", "emil", "fatou")
                .forEach(person -> world.served(person, "elsewhere", TODAY, AUTUMN.plusDays(90), Map.of()));
        world.write();
        shown();

        var found = find(READER, Set.of(), Set.of());

        assertThat(found.teams()).isEmpty();
        assertThat(found.bound()).isEqualTo(7);
    }

    @Test
    void proposesNoTeamForANeedWithoutDomains() {
        var nothing = new ExpertRequest(null, null, "", "", List.of(), List.of(), Timespan.ALWAYS, List.of());

        assertThat(teams.find(READER, new TeamRequest(List.of(nothing), 3, Set.of(), Set.of()), Locale.FRENCH)
                        .teams())
                .isEmpty();
    }

    @Test
    void refusesATeamOfNineOrForNothing() {
        var needs = experts.ofMission(READER, mission);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TeamRequest(needs, 9, Set.of(), Set.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TeamRequest(List.of(), 3, Set.of(), Set.of()));
    }

    private Teams find(Viewer viewer, Set<String> pinned, Set<String> leftOut) {
        var needs = experts.ofMission(viewer, mission);
        return teams.find(viewer, new TeamRequest(needs, TeamRequest.usualSize(needs), pinned, leftOut), Locale.FRENCH);
    }

    private Set<String> ids(String... people) {
        return Arrays.stream(people).map(world::person).collect(Collectors.toSet());
    }

    private static Set<String> people(Team team) {
        return team.members().stream()
                .map(member -> member.expert().person().title())
                .collect(Collectors.toSet());
    }

    private static List<String> covering(Team team, String domain) {
        return team.domains().stream()
                .filter(cover -> cover.domain().equals(domain))
                .flatMap(cover -> cover.people().stream())
                .map(part -> part.person().title())
                .toList();
    }

    private void shown() {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }
}
