package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedSearchApiIT {

    private static final String PASSWORD = "un-mot-de-passe";
    private static final String SEARCHES = "/api/searches";

    @Autowired
    WebApplicationContext context;

    @Autowired
    EmptyGraph graph;

    @Autowired
    AccountKeeper keeper;

    MockMvcTester http;

    @BeforeAll
    void world() {
        http = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        graph.make();
        open("lecture", Role.READER);
        open("nadia", Role.CONTRIBUTOR);
    }

    @Test
    void savesFindsChangesAndDeletesASearch() throws UnsupportedEncodingException {
        var saved = send(HttpMethod.POST, SEARCHES, "nadia", body("Traite", "search?q=traite&show=60", true));

        assertThat(saved).hasStatus(HttpStatus.CREATED);
        assertThat(saved).bodyJson().extractingPath("$.address").isEqualTo("q=traite");
        var address = saved.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(address).isEqualTo(SEARCHES + "/" + id(saved));

        assertThat(get("lecture"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.shared[0].by", name -> name.assertThat().isEqualTo("nadia"))
                .hasPathSatisfying("$.allShared", count -> count.assertThat().isEqualTo(1));
        assertProblem(
                send(HttpMethod.PUT, address, "lecture", body("À moi", "q=x", true)),
                HttpStatus.FORBIDDEN,
                "searches.notYours");
        assertProblem(send(HttpMethod.DELETE, address, "lecture", ""), HttpStatus.FORBIDDEN, "searches.notYours");

        assertThat(send(HttpMethod.PUT, address, "nadia", body("Traite", "q=traite&tab=people", false)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.address")
                .isEqualTo("q=traite&tab=people");
        assertThat(get("lecture"))
                .bodyJson()
                .extractingPath("$.shared.length()")
                .isEqualTo(0);
        assertProblem(send(HttpMethod.DELETE, address, "lecture", ""), HttpStatus.NOT_FOUND, "error.notFound");
        assertThat(send(HttpMethod.DELETE, address, "nadia", "")).hasStatus(HttpStatus.NO_CONTENT);
        assertProblem(send(HttpMethod.DELETE, address, "nadia", ""), HttpStatus.NOT_FOUND, "error.notFound");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertProblem(
                send(HttpMethod.POST, SEARCHES, "nadia", body("", "q=x", false)),
                HttpStatus.BAD_REQUEST,
                "searches.name.empty");
        assertProblem(
                send(HttpMethod.POST, SEARCHES, "nadia", "{\"name\": \"Sans adresse\"}"),
                HttpStatus.BAD_REQUEST,
                "searches.address.empty");
        assertThat(send(HttpMethod.POST, SEARCHES, "nadia", "{\"name\": "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("JSON");
        send(HttpMethod.POST, SEARCHES, "nadia", body("Deux fois", "q=deux", false));
        assertProblem(
                send(HttpMethod.POST, SEARCHES, "nadia", body("deux  fois", "q=trois", false)),
                HttpStatus.CONFLICT,
                "searches.name.taken");
        assertThat(http.get().uri(SEARCHES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void describesItself() {
        assertThat(http.get().uri("/v3/api-docs").with(httpBasic("lecture", PASSWORD)))
                .bodyJson()
                .extractingPath("$.paths['/api/searches/{id}']")
                .asMap()
                .containsOnlyKeys("put", "delete");
    }

    private MvcTestResult get(String account) {
        return http.get().uri(SEARCHES).with(httpBasic(account, PASSWORD)).exchange();
    }

    private MvcTestResult send(HttpMethod method, String address, String account, String body) {
        return http.method(method)
                .uri(address)
                .with(httpBasic(account, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static String body(String name, String address, boolean shared) {
        return "{\"name\": \"%s\", \"address\": \"%s\", \"shared\": %s}".formatted(name, address, shared);
    }

    private static String id(MvcTestResult saved) throws UnsupportedEncodingException {
        return com.jayway.jsonpath.JsonPath.read(saved.getResponse().getContentAsString(), "$.id");
    }

    private void open(String name, Role role) {
        keeper.open(Viewer.system(), AccountOpening.of(name, name, role), PASSWORD);
    }
}
