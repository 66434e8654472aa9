package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.search.Projection;
import org.relais.security.Role;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is asked over REST, one question of every kind. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsApiIT {

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    Rest rest;

    @BeforeAll
    void world() {
        graph.make();
        rest.account("lecture", Role.READER);
        Stated.write(
                writer,
                node("Person", "api-person", Map.of("name", "Blanche Clairet", "about", "Écoute")),
                node("Person", "api-secret", Map.of("name", "Zoé Secret", "sensitivity", 4L)),
                node("Stage", "api-stage", Map.of("nameFr", "Port-Clair", "nameEn", "Clear Harbour")),
                node(
                        "Route",
                        "api-route",
                        Map.of("nameFr", "Route claire", "nameEn", "Clear route"),
                        Link.to("HAS_STAGE", new Ref("Stage", "api-stage"), Map.of("order", 1L))),
                node(
                        "Mission",
                        "api-mission",
                        Map.of("title", "Mission claire"),
                        link("ON_STAGE", "Stage", "api-stage")),
                Stated.edge(
                        "HAS_EXPERTISE",
                        new Ref("Person", "api-person"),
                        new Ref("Domain", "protection"),
                        Map.of("basis", "observed", "level", 3L)));
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void searches() {
        assertThat(get("/api/search?q=blanche&type=person"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", total -> total.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.hits[0].type", type -> type.assertThat().isEqualTo("PERSON"))
                .hasPathSatisfying(
                        "$.counts.PERSON", count -> count.assertThat().isEqualTo(1));
        assertThat(get("/api/suggest?q=blan"))
                .bodyJson()
                .extractingPath("$.items[0].titles['']")
                .isEqualTo("Blanche Clairet");
    }

    @Test
    void narrowsAndSortsASearch() {
        var mission = idOf("/api/search?q=claire&type=mission", "$.hits[0].id");
        assertThat(get("/api/search?q=claire&sort=freshness&mission=" + mission))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", total -> total.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.names['%s'].titles.fr".formatted(mission),
                        name -> name.assertThat().isEqualTo("Mission claire"));
        assertProblem("/api/search?q=claire&sort=hasard", "hasard");
        assertThat(get("/api/similar?type=mission&id=" + mission)).hasStatusOk();
        assertThat(get("/api/similar?type=mission&id=none"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(0);
    }

    @Test
    void handsOutWhatItFindsAsAFile() {
        var file = get("/api/search/export?format=csv&q=blanche&type=person");

        assertThat(file)
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .hasHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"relais-%s.csv\"".formatted(LocalDate.now()));
        assertThat(file).bodyText().startsWith("\uFEFFType,Titre,").contains("person,Blanche Clairet,");
        assertProblem("/api/search/export?format=ris&q=blanche&type=person", "ris");
        assertProblem("/api/search/export?format=pdf&q=blanche", "pdf");
        assertThat(rest.http().get().uri("/api/search/export?format=csv")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void ranksExperts() {
        assertThat(get("/api/experts?q=protection"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.ranked[0].person.title", name -> name.assertThat().isEqualTo("Blanche Clairet"))
                .hasPathSatisfying("$.people", people -> people.assertThat().isEqualTo(1));
    }

    @Test
    void showsRoutesInTheLanguageOfTheReader() {
        var english = rest.http()
                .get()
                .uri("/api/routes")
                .with(httpBasic("lecture", Rest.PASSWORD))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "de, en;q=0.5")
                .exchange();
        assertThat(english).bodyJson().extractingPath("$[0].name").isEqualTo("Clear route");

        var id = idOf("/api/routes", "$[0].id");
        var route = "/api/routes/" + id;
        assertThat(get(route)).bodyJson().extractingPath("$.stages[0].name").isEqualTo("Port-Clair");
        assertThat(get(route + "/stages/" + idOf(route, "$.stages[0].id")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.stage.domains.length()")
                .isEqualTo(7);
        assertThat(get(route + "/stages/none")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsAMissionFromAnyMonthOn() {
        var mission = "/api/missions/" + idOf("/api/missions", "$[0].id");

        assertThat(get(mission + "?from=2031-02"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.coverage.months[0]")
                .isEqualTo("2031-02");
        assertThat(get(mission)).bodyJson().extractingPath("$.departures").isEqualTo(List.of());
        assertThat(get(mission)).bodyJson().extractingPath("$.shared").isEqualTo(List.of());
        assertProblem(mission + "?from=bientot", "bientot");
    }

    @Test
    void showsKnowledgeAtRiskAndTakesItAlong() {
        var single = "/api/knowledge-at-risk?domain=protection&risk=single";
        assertThat(get(single)).hasStatusOk().bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("$.rows[0].domain.id").isEqualTo("protection");
            assertThat(page).extractingPath("$.rows[0].first[0].person.title").isEqualTo("Blanche Clairet");
        });
        assertThat(get("/api/knowledge-at-risk/export?format=csv&domain=protection"))
                .hasStatusOk()
                .headers()
                .hasValue(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8");
        assertProblem("/api/knowledge-at-risk?domain=licorne", "licorne");
        assertProblem("/api/knowledge-at-risk?risk=licorne", "licorne");
        assertProblem("/api/knowledge-at-risk/export?format=bib", "bib");
    }

    @Test
    void showsADomainWithItsOutlookBesideWhatHangsOnIt() {
        assertThat(get("/api/domains/protection")).hasStatusOk().bodyJson().satisfies(domain -> {
            assertThat(domain).extractingPath("$.notation").isEqualTo("protection");
            assertThat(domain).extractingPath("$.outlook.holders").isEqualTo(1);
            assertThat(domain).extractingPath("$.outlook.risk.risks[0]").isEqualTo("SINGLE");
        });
    }

    @Test
    void saysClearlyWhatIsWrongWithAParameter() {
        assertProblem("/api/search?size=1000", "1000");
        assertProblem("/api/search?from=-1", "from");
        assertProblem("/api/search?type=licorne", "licorne");
        assertProblem("/api/search?size=dix", "dix");
        assertProblem("/api/suggest", "q");
        assertProblem("/api/experts", "need");
        assertProblem("/api/routes/x?asOf=hier", "hier");
    }

    private void assertProblem(String address, String named) {
        var answer = get(address);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(named);
    }

    private MvcTestResult get(String address) {
        return rest.get("lecture", address);
    }

    private String idOf(String address, String path) {
        return Rest.read(get(address), path);
    }
}
