package org.relais.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountOpening;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The REST interface as its clients see it: accounts that sign in, what they ask, and what they are answered. */
@Lazy
@Component
public class Rest {

    public static final String PASSWORD = "un-mot-de-passe";

    private final MockMvcTester http;
    private final AccountKeeper keeper;

    Rest(WebApplicationContext context, AccountKeeper keeper) {
        this.http = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        this.keeper = keeper;
    }

    /** Opens an account; after the graph was emptied, for accounts are in it. */
    public Rest account(String name, Role role) {
        keeper.open(Viewer.system(), AccountOpening.of(name, name, role), PASSWORD);
        return this;
    }

    /** For requests that are none of those below. */
    public MockMvcTester http() {
        return http;
    }

    public MvcTestResult get(String account, String address, Object... variables) {
        return http.get()
                .uri(address, variables)
                .with(httpBasic(account, PASSWORD))
                .exchange();
    }

    public MvcTestResult send(HttpMethod method, String account, String address, String json) {
        return http.method(method)
                .uri(address)
                .with(httpBasic(account, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    public MvcTestResult delete(String account, String address, Object... variables) {
        return http.delete()
                .uri(address, variables)
                .with(httpBasic(account, PASSWORD))
                .exchange();
    }

    /** What stands at a JSON path of an answer. */
    public static <T> T read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public static void assertProblem(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
