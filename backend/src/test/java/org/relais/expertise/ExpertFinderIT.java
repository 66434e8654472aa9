package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Experts.State;
import org.relais.expertise.Experts.Turn;
import org.relais.graph.Ref;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.search.Projection;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.Skilled;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class ExpertFinderIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    ExpertFinder experts;

    private Skilled world;

    @BeforeEach
    void people() {
        graph.anew();
        world = new Skilled(graph)
                .mission("mission")
                .person("anna", Map.of("languages", List.of("ar:C1", "fr:B1", "en")))
                .skill("anna", "tuberculosis", 3)
                .skill("anna", "maternal-health", 4, "declared", Map.of())
                .served("anna", "mission", TODAY.minusYears(2), TODAY.minusYears(1), Map.of(), "care-in-detention")
                .person("badr", Map.of())
                .skill("badr", "tuberculosis", 4)
                .person("carla", Map.of())
                .skill("carla", "care-in-detention", 2)
                .skill("carla", "maternal-health", 4)
                .person("dora", Map.of())
                .write();
        shown();
    }

    @Test
    void findsSomebodyLikeAPersonByWhatOthersSayAndWhereTheyServed() {
        var request = experts.like(READER, world.person("anna"));

        assertThat(request.domains()).extracting(Wanted::notation).containsExactly("tuberculosis", "care-in-detention");
        assertThat(request.domains().getFirst().weight())
                .as("What is known better matters more")
                .isGreaterThan(request.domains().getLast().weight());
        assertThat(request.languages()).containsExactly(new LanguageWanted("ar", "B2"));
        assertThat(names(find(READER, request))).containsExactly("Badr", "Carla");
    }

    @Test
    void countsNothingRestrictedOfThePersonForWhoMayNotSeeIt() {
        var anna = world.person("anna");
        var before = experts.like(READER, anna);

        world.skill("anna", "law-of-the-sea", 4, "observed", Map.of("sensitivity", 3L))
                .served(
                        "anna",
                        "mission",
                        TODAY.minusYears(4),
                        TODAY.minusYears(3),
                        Map.of("sensitivity", 3L),
                        "tuberculosis",
                        "armed-actors")
                .write();

        assertThat(experts.like(READER, anna)).isEqualTo(before);
        assertThat(experts.like(EDITOR, anna).domains())
                .extracting(Wanted::notation)
                .contains("law-of-the-sea", "armed-actors");
    }

    @Test
    void saysTheSameOfAPersonWhomOneMayNotSeeAsOfNobody() {
        world.person("zoe", Map.of("sensitivity", 4L))
                .skill("zoe", "tuberculosis", 4)
                .write();

        for (var id : List.of(world.person("zoe"), "nobody", "")) {
            assertThatExceptionOfType(RelaisException.NotFound.class).isThrownBy(() -> experts.like(EDITOR, id));
        }
    }

    @Test
    void findsNobodyLikeSomebodyWithoutEvidence() {
        var answer = find(READER, experts.like(READER, world.person("dora")));

        assertThat(answer.everybody()).isEmpty();
        assertThat(answer.withEvidence()).isZero();
        assertThat(answer.people()).isEqualTo(4);
    }

    @Test
    void countsPlacesAmongThoseWhomTheViewerMaySee() {
        world.person("zoe", Map.of("sensitivity", 4L)).write();
        graph.node(
                        "Document",
                        "secret",
                        Map.of("title", "Tuberculose", "kind", "guideline", "language", "fr", "sensitivity", 3L),
                        SmallGraph.about("Domain", "hiv-care"))
                .edge("AUTHORED", "anna/secret", new Ref("Person", "anna"), secret(), Map.of("role", "lead"))
                .edge("AUTHORED", "zoe/secret", new Ref("Person", "zoe"), secret(), Map.of("role", "lead"))
                .write();
        world.skill("carla", "hiv-care", 1, "declared", Map.of()).write();
        shown();

        var answer = find(EDITOR, domains("hiv-care"));

        assertThat(names(answer)).containsExactly("Anna", "Carla");
        assertThat(answer.withEvidence()).isEqualTo(2);
        assertThat(answer.explained().getFirst().turns())
                .extracting(Turn::kind, Turn::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("without", 2));
        assertThat(find(READER, domains("hiv-care")).explained())
                .singleElement()
                .satisfies(only -> assertThat(only.turns()).isEmpty());
    }

    @Test
    void countsAServiceFromTheDayOnWhichItBegins() {
        world.served("dora", "mission", TODAY.plusDays(5), TODAY.plusDays(90), Map.of(), "law-of-the-sea")
                .write();
        shown();
        var request = domains("law-of-the-sea");

        assertThat(find(READER, request).everybody()).isEmpty();
        assertThat(names(experts.find(READER, request, Locale.FRENCH, Shown.first(30), TODAY.plusDays(5))))
                .containsExactly("Dora");
    }

    /** More than any list of best hits would hold, and the strongest is written last. */
    @Test
    void weighsEveryPieceOnADomainHoweverManyThereAre() {
        IntStream.range(0, 1_500)
                .mapToObj(at -> "m%04d".formatted(at))
                .forEach(person -> world.person(person, Map.of()).skill(person, "hiv-care", 1, "declared", Map.of()));
        world.person("zohra", Map.of()).skill("zohra", "hiv-care", 4).write();
        shown();

        var answer = find(READER, domains("hiv-care"));

        assertThat(names(answer)).hasSize(1_501).first().isEqualTo("Zohra");
        assertThat(answer.explained()).hasSize(30);
    }

    @Test
    void explainsWhoIsToBeShownWhereverTheyStand() {
        var carla = world.person("carla");

        var answer = experts.find(READER, domains("maternal-health"), Locale.FRENCH, Shown.people(List.of(carla)));

        assertThat(answer.everybody()).hasSize(2);
        assertThat(answer.explained()).singleElement().satisfies(expert -> {
            assertThat(expert.person().id()).isEqualTo(carla);
            assertThat(expert.score())
                    .isEqualTo(expert.byKind().values().stream()
                            .mapToInt(points -> points)
                            .sum());
            assertThat(expert.levels()).containsOnlyKeys("maternal-health");
        });
    }

    @Test
    void keepsTwoPeopleOfOneNameApart() {
        world.person("anna-2", Map.of("name", "Anna"))
                .skill("anna-2", "tuberculosis", 4)
                .write();
        shown();

        var ranked = find(READER, domains("tuberculosis")).explained();

        assertThat(ranked.stream().filter(expert -> expert.person().title().equals("Anna")))
                .hasSize(2)
                .extracting(expert -> expert.person().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void ranksEverybodyOfWhomNobodyIsFreeAndSaysSo() {
        var bound = Map.<String, Object>of();
        List.of("anna", "badr").forEach(person -> world.served(person, "mission", TODAY, TODAY.plusYears(1), bound));
        world.write();
        shown();
        var request = new ExpertRequest(
                null,
                null,
                "",
                "",
                List.of(new Wanted("tuberculosis", null)),
                List.of(new LanguageWanted("tlh", "C2")),
                new Timespan(TODAY.plusDays(10), TODAY.plusDays(20)),
                List.of());

        assertThat(find(READER, request).explained()).hasSize(2).allSatisfy(expert -> {
            assertThat(expert.meetsAll()).isFalse();
            assertThat(expert.conditions())
                    .extracting(Experts.Condition::kind, Experts.Condition::state)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("language", State.UNKNOWN),
                            org.assertj.core.groups.Tuple.tuple("engaged", State.NOT_MET));
        });
    }

    @Test
    void readsANeedWithoutDomainsByItsTextAndAnEndBeforeItsBeginningAsNoEnd() {
        world.need("bare", "mission", Map.of("from", TODAY, "to", TODAY.minusDays(1)))
                .need("told", "mission", Map.of("text", "tuberculose"))
                .write();

        var bare = experts.ofNeed(READER, graph.id("Need", "bare"));

        assertThat(bare.window()).isEqualTo(new Timespan(TODAY, null));
        assertThat(find(READER, bare).everybody()).isEmpty();
        assertThat(names(find(READER, experts.ofNeed(READER, graph.id("Need", "told")))))
                .containsExactlyInAnyOrder("Anna", "Badr");
        assertThat(experts.ofMission(READER, graph.id("Mission", "mission"))).hasSize(2);
    }

    @Test
    void answersADomainThatTheVocabularyLacksWithNobody() {
        assertThat(find(READER, domains("alchemy")).everybody()).isEmpty();
    }

    @Test
    void answersATextOfAHundredThousandCharactersWithinSeconds() {
        var text = IntStream.range(0, 10_000).mapToObj(at -> "mot" + at).collect(Collectors.joining(" "));
        find(READER, experts.read(READER, "tuberculose"));

        var answer = Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () -> find(
                        READER,
                        experts.read(READER, "tuberculose " + text.repeat(2).substring(0, 100_000))));

        assertThat(names(answer)).containsExactlyInAnyOrder("Badr", "Anna");
    }

    private static Ref secret() {
        return new Ref("Document", "secret");
    }

    private static ExpertRequest domains(String domain) {
        return new ExpertRequest(
                null, null, "", "", List.of(new Wanted(domain, null)), List.of(), Timespan.ALWAYS, List.of());
    }

    private Experts find(Viewer viewer, ExpertRequest request) {
        return experts.find(viewer, request, Locale.FRENCH, Shown.first(30));
    }

    private static List<String> names(Experts answer) {
        return answer.everybody().stream()
                .map(Standing::person)
                .map(person -> person.title())
                .toList();
    }

    private void shown() {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }
}
