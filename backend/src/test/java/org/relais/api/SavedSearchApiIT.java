package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.security.Role;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedSearchApiIT {

    private static final String SEARCHES = "/api/searches";

    @Autowired
    EmptyGraph graph;

    @Autowired
    Rest rest;

    @BeforeAll
    void world() {
        graph.make();
        rest.account("lecture", Role.READER).account("nadia", Role.CONTRIBUTOR);
    }

    @Test
    void savesFindsChangesAndDeletesASearch() {
        var saved = rest.send(HttpMethod.POST, "nadia", SEARCHES, body("Traite", "search?q=traite&show=60", true));

        assertThat(saved).hasStatus(HttpStatus.CREATED);
        assertThat(saved).bodyJson().extractingPath("$.address").isEqualTo("q=traite");
        var address = saved.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(address).isEqualTo(SEARCHES + "/" + Rest.read(saved, "$.id"));

        assertThat(get("lecture"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.shared[0].by", name -> name.assertThat().isEqualTo("nadia"))
                .hasPathSatisfying("$.allShared", count -> count.assertThat().isEqualTo(1));
        Rest.assertProblem(
                rest.send(HttpMethod.PUT, "lecture", address, body("À moi", "q=x", true)),
                HttpStatus.FORBIDDEN,
                "searches.notYours");
        Rest.assertProblem(
                rest.send(HttpMethod.DELETE, "lecture", address, ""), HttpStatus.FORBIDDEN, "searches.notYours");

        assertThat(rest.send(HttpMethod.PUT, "nadia", address, body("Traite", "q=traite&tab=people", false)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.address")
                .isEqualTo("q=traite&tab=people");
        assertThat(get("lecture"))
                .bodyJson()
                .extractingPath("$.shared.length()")
                .isEqualTo(0);
        Rest.assertProblem(
                rest.send(HttpMethod.DELETE, "lecture", address, ""), HttpStatus.NOT_FOUND, "error.notFound");
        assertThat(rest.send(HttpMethod.DELETE, "nadia", address, "")).hasStatus(HttpStatus.NO_CONTENT);
        Rest.assertProblem(rest.send(HttpMethod.DELETE, "nadia", address, ""), HttpStatus.NOT_FOUND, "error.notFound");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        Rest.assertProblem(
                rest.send(HttpMethod.POST, "nadia", SEARCHES, body("", "q=x", false)),
                HttpStatus.BAD_REQUEST,
                "searches.name.empty");
        Rest.assertProblem(
                rest.send(HttpMethod.POST, "nadia", SEARCHES, "{\"name\": \"Sans adresse\"}"),
                HttpStatus.BAD_REQUEST,
                "searches.address.empty");
        assertThat(rest.send(HttpMethod.POST, "nadia", SEARCHES, "{\"name\": "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("JSON");
        rest.send(HttpMethod.POST, "nadia", SEARCHES, body("Deux fois", "q=deux", false));
        Rest.assertProblem(
                rest.send(HttpMethod.POST, "nadia", SEARCHES, body("deux  fois", "q=trois", false)),
                HttpStatus.CONFLICT,
                "searches.name.taken");
        assertThat(rest.http().get().uri(SEARCHES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void describesItself() {
        assertThat(rest.get("lecture", "/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths['/api/searches/{id}']")
                .asMap()
                .containsOnlyKeys("put", "delete");
    }

    private MvcTestResult get(String account) {
        return rest.get(account, SEARCHES);
    }

    private static String body(String name, String address, boolean shared) {
        return "{\"name\": \"%s\", \"address\": \"%s\", \"shared\": %s}".formatted(name, address, shared);
    }
}
