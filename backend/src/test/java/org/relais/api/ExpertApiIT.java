package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.search.Projection;
import org.relais.security.Role;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.relais.testing.Skilled;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** {@code /api/experts} and {@code /api/teams}. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpertApiIT {

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    Rest rest;

    @BeforeAll
    void world() {
        graph.anew();
        rest.account("lecture", Role.READER);
        var today = LocalDate.now();
        new Skilled(graph)
                .mission("mission")
                .mission("idle")
                .need("need", "mission", Map.of(), "tuberculosis", "care-in-detention")
                .need("bare", "mission", Map.of("from", today, "to", today.minusDays(1)))
                .person("anna", Map.of())
                .skill("anna", "tuberculosis", 4)
                .person("badr", Map.of())
                .skill("badr", "tuberculosis", 3)
                .person("carla", Map.of())
                .skill("carla", "care-in-detention", 3)
                .person("zoe", Map.of("sensitivity", 4L))
                .skill("zoe", "tuberculosis", 4)
                .write();
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void findsSomebodyLikeAPersonWhoIsNotInTheAnswer() {
        assertThat(get("/api/experts?like=" + person("anna")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.ranked[*].person.title", names -> names.assertThat().isEqualTo(List.of("Badr")))
                .hasPathSatisfying("$.request.like", like -> like.assertThat().isEqualTo(person("anna")));
    }

    @Test
    void proposesTeamsInPlaceOfAPerson() {
        assertThat(get("/api/teams?like=" + person("anna")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.teams[0].members[*].expert.person.title")
                .isEqualTo(List.of("Badr"));
    }

    @Test
    void proposesTeamsForANeedAndForAMission() {
        for (var what : List.of("need=" + graph.id("Need", "need"), "mission=" + graph.id("Mission", "mission"))) {
            assertThat(get("/api/teams?" + what))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.teams[0].members.length()")
                    .isEqualTo(2);
        }
    }

    @Test
    void keepsWhoIsPinnedAndLeavesOutWhoIsLeftOut() {
        var address =
                "/api/teams?need=%s&pin=%s&out=%s".formatted(graph.id("Need", "need"), person("badr"), person("carla"));

        assertThat(get(address))
                .bodyJson()
                .extractingPath("$.teams[*].members[*].expert.person.title")
                .asArray()
                .contains("Badr")
                .doesNotContain("Carla");
    }

    @ParameterizedTest
    @ValueSource(strings = {"need=nothing", "like=nobody", "mission=none"})
    void saysThatThereIsNoSuchThing(String what) {
        assertNotFound("/api/teams?" + what);
        if (!what.startsWith("mission")) {
            assertNotFound("/api/experts?" + what);
        }
    }

    @Test
    void saysTheSameOfWhomTheAccountMayNotSee() {
        assertNotFound("/api/experts?like=" + person("zoe"));
        assertNotFound("/api/teams?like=" + person("zoe"));
        assertThat(get("/api/experts?q=tuberculose"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.ranked[*].person.title", names -> names.assertThat().isEqualTo(List.of("Anna", "Badr")))
                .hasPathSatisfying("$.people", people -> people.assertThat().isEqualTo(3));
    }

    @Test
    void saysThatAMissionWithoutOpenNeedsAsksForNobody() {
        assertNotFound("/api/teams?mission=" + graph.id("Mission", "idle"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/experts, error.expertsForWhat, like",
        "/api/teams, error.expertsForWhat, like",
        "/api/experts?q=, error.expertsForWhat, like",
        "/api/experts?like=, error.expertsForWhat, like",
        "/api/teams?q=tuberculose&size=9, error.outOfBounds, size",
        "/api/teams?q=tuberculose&size=1, error.outOfBounds, size",
        "/api/experts?q=tuberculose&limit=0, error.outOfBounds, limit",
    })
    void refusesWhatMakesNoSense(String address, String code, String named) {
        assertThat(get(address))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.code", told -> told.assertThat().isEqualTo(code))
                .hasPathSatisfying(
                        "$.detail", detail -> detail.assertThat().asString().contains(named));
    }

    @Test
    void namesASizeThatIsNoNumber() {
        assertThat(get("/api/teams?q=tuberculose&size=neuf"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("size", "neuf");
    }

    @Test
    void answersANeedWithoutDomainsThatEndsBeforeItBegins() {
        var bare = graph.id("Need", "bare");

        assertThat(get("/api/experts?need=" + bare))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.ranked")
                .isEqualTo(List.of());
        assertThat(get("/api/teams?need=" + bare))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.teams")
                .isEqualTo(List.of());
        assertThat(get("/api/teams?q=tuberculose de juin 2031 à janvier 2031")).hasStatusOk();
    }

    @Test
    void answersATextOfAHundredThousandCharacters() {
        get("/api/experts?q=tuberculose");
        var text = "tuberculose " + "mot ".repeat(25_000);

        var answer = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> rest.get("lecture", "/api/experts?q={text}", text));

        assertThat(answer).hasStatusOk();
        assertThat(Rest.<List<String>>read(answer, "$.ranked[*].person.title")).contains("Anna", "Badr");
    }

    private void assertNotFound(String address) {
        assertThat(get(address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("error.notFound");
    }

    private MvcTestResult get(String address) {
        return rest.get("lecture", address);
    }

    private String person(String key) {
        return graph.id("Person", key);
    }
}
