package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Who is let in, and what the interface says of itself. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {

    @Autowired
    EmptyGraph graph;

    @Autowired
    AccountKeeper keeper;

    @Autowired
    Rest rest;

    private String oneTime = "";

    @BeforeAll
    void accounts() {
        graph.make();
        rest.account("lecture", Role.READER);
        oneTime = keeper.open(Viewer.system(), AccountOpening.of("nouvelle", "Nouvelle", Role.READER));
    }

    @Test
    void asksForAnAccount() {
        var answer = rest.http().get().uri("/api/search?q=port").exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers()
                .hasValue(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Relais\", charset=\"UTF-8\"")
                .doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("error.notSignedIn");
        assertThat(rest.http().get().uri("/v3/api-docs")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(rest.http().get().uri("/api/nowhere")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(rest.http().get().uri("/api/routes").with(httpBasic("lecture", "pas-le-bon")))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(rest.http().get().uri("/api/routes").with(httpBasic("personne", Rest.PASSWORD)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void sendsAwayWhoeverHasNotChosenAPassword() {
        var answer = rest.http()
                .get()
                .uri("/api/routes")
                .with(httpBasic("nouvelle", oneTime))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("one-time password");
    }

    @Test
    void saysThatNothingIsThere() {
        assertThat(rest.get("lecture", "/api/nowhere"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("error.notFound");
    }

    @Test
    void describesItself() {
        assertThat(rest.get("lecture", "/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.paths['/api/experts'].get.summary")
                .hasPath("$.paths['/api/search/export'].get.summary")
                .hasPathSatisfying(
                        "$.components.securitySchemes.account.scheme",
                        scheme -> scheme.assertThat().isEqualTo("basic"))
                .hasPathSatisfying(
                        "$.paths['/api/routes/{id}'].get.parameters[*].name",
                        names -> names.assertThat()
                                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                                .containsExactly("id", "asOf"));
    }
}
