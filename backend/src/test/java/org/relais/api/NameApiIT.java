package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.security.Role;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

@RealParts
class NameApiIT {

    private static final String JUDGEMENTS = "/api/names/judgements";
    private static final String SUGGESTIONS = "/api/names/suggestions";

    @Autowired
    SmallGraph graph;

    @Autowired
    Rest rest;

    @BeforeEach
    void twoNamesOfOneOrganisation() {
        graph.anew()
                .node("Organisation", "abri-du-fleuve", Map.of("name", "Abri du Fleuve"))
                .node("Organisation", "abri-de-fleuve", Map.of("name", "Abri de Fleuve"))
                .write();
        rest.account("claire", Role.EDITOR).account("nadia", Role.CONTRIBUTOR);
    }

    @Test
    void judgesASuggestionAndTakesItBack() {
        assertThat(waiting()).isEqualTo(1);

        var judged = rest.send(HttpMethod.POST, "claire", JUDGEMENTS, judging("SAME"));
        assertThat(judged).hasStatus(HttpStatus.CREATED);
        assertThat(waiting()).isZero();
        assertThat(rest.get("claire", JUDGEMENTS))
                .bodyJson()
                .hasPathSatisfying(
                        "$[0].verdict", verdict -> verdict.assertThat().isEqualTo("SAME"))
                .hasPathSatisfying("$[0].by", by -> by.assertThat().isEqualTo("claire"));

        var key = Rest.<String>read(judged, "$.key");
        assertThat(rest.delete("claire", JUDGEMENTS + "?key={key}", key)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void refusesWhoMayNotJudgeAndWhatIsNoVerdict() {
        assertThat(rest.get("nadia", SUGGESTIONS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(rest.send(HttpMethod.POST, "nadia", JUDGEMENTS, judging("SAME")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(rest.send(HttpMethod.POST, "claire", JUDGEMENTS, judging("PERHAPS")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(rest.send(HttpMethod.POST, "claire", JUDGEMENTS, "{}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(rest.delete("claire", JUDGEMENTS + "?key=none")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private int waiting() {
        var answer = rest.get("claire", SUGGESTIONS);
        assertThat(answer).hasStatusOk();
        return Rest.<Integer>read(answer, "$.length()");
    }

    private String judging(String verdict) {
        return "{\"one\": \"%s\", \"other\": \"%s\", \"verdict\": \"%s\"}"
                .formatted(
                        graph.id("Organisation", "abri-du-fleuve"),
                        graph.id("Organisation", "abri-de-fleuve"),
                        verdict);
    }
}
