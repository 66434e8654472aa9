package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@RealParts
class NameApiIT {

    private static final String PASSWORD = "un-mot-de-passe";
    private static final String JUDGEMENTS = "/api/names/judgements";
    private static final String SUGGESTIONS = "/api/names/suggestions";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SmallGraph graph;

    @Autowired
    AccountKeeper keeper;

    MockMvcTester http;

    @BeforeEach
    void twoNamesOfOneOrganisation() {
        http = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        graph.anew()
                .node("Organisation", "abri-du-fleuve", Map.of("name", "Abri du Fleuve"))
                .node("Organisation", "abri-de-fleuve", Map.of("name", "Abri de Fleuve"))
                .write();
        open("claire", Role.EDITOR);
        open("nadia", Role.CONTRIBUTOR);
    }

    @Test
    void judgesASuggestionAndTakesItBack() throws UnsupportedEncodingException {
        assertThat(waiting()).isEqualTo(1);

        var judged = send(HttpMethod.POST, JUDGEMENTS, "claire", judging("SAME"));
        assertThat(judged).hasStatus(HttpStatus.CREATED);
        assertThat(waiting()).isZero();
        assertThat(send(HttpMethod.GET, JUDGEMENTS, "claire", ""))
                .bodyJson()
                .hasPathSatisfying(
                        "$[0].verdict", verdict -> verdict.assertThat().isEqualTo("SAME"))
                .hasPathSatisfying("$[0].by", by -> by.assertThat().isEqualTo("claire"));

        var key = JsonPath.<String>read(judged.getResponse().getContentAsString(), "$.key");
        assertThat(http.delete().uri(JUDGEMENTS + "?key={key}", key).with(httpBasic("claire", PASSWORD)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void refusesWhoMayNotJudgeAndWhatIsNoVerdict() {
        assertThat(send(HttpMethod.GET, SUGGESTIONS, "nadia", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(HttpMethod.POST, JUDGEMENTS, "nadia", judging("SAME"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(HttpMethod.POST, JUDGEMENTS, "claire", judging("PERHAPS")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(HttpMethod.POST, JUDGEMENTS, "claire", "{}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.delete().uri(JUDGEMENTS + "?key=none").with(httpBasic("claire", PASSWORD)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private int waiting() throws UnsupportedEncodingException {
        var answer = send(HttpMethod.GET, SUGGESTIONS, "claire", "");
        assertThat(answer).hasStatusOk();
        return JsonPath.<Integer>read(answer.getResponse().getContentAsString(), "$.length()");
    }

    private String judging(String verdict) {
        return "{\"one\": \"%s\", \"other\": \"%s\", \"verdict\": \"%s\"}"
                .formatted(
                        graph.id("Organisation", "abri-du-fleuve"),
                        graph.id("Organisation", "abri-de-fleuve"),
                        verdict);
    }

    private MvcTestResult send(HttpMethod method, String address, String account, String body) {
        return http.method(method)
                .uri(address)
                .with(httpBasic(account, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private void open(String name, Role role) {
        keeper.open(Viewer.system(), AccountOpening.of(name, name, role), PASSWORD);
    }
}
