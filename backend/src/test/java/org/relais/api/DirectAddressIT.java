package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.graph.GraphWriter;
import org.relais.security.Role;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpStatus;

/** Whoever guesses the address of what they may not see reads what they would read of nothing. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectAddressIT {

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Rest rest;

    @Autowired
    Neo4jClient client;

    @BeforeAll
    void world() {
        graph.make();
        rest.account("lecture", Role.READER).account("admin", Role.ADMINISTRATOR);
        Stated.write(
                writer,
                node("Person", "secret", Map.of("name", "Zoé", "sensitivity", 3L)),
                node("Organisation", "secret", Map.of("name", "Abri", "sensitivity", 3L)),
                node("Document", "secret", Map.of("title", "Note", "sensitivity", 4L)),
                node("Lesson", "secret", Map.of("title", "Leçon", "text", "Texte", "sensitivity", 4L)),
                node("Mission", "secret", Map.of("title", "Mission", "sensitivity", 4L)),
                node(
                        "Need",
                        "secret",
                        Map.of("role", "Écoute", "state", "open", "sensitivity", 2L),
                        link("FOR", "Mission", "secret")),
                node("Route", "secret", Map.of("nameFr", "Route", "sensitivity", 3L)));
    }

    @ParameterizedTest
    @CsvSource({
        "Person, /api/people/",
        "Organisation, /api/organisations/",
        "Document, /api/documents/",
        "Lesson, /api/lessons/",
        "Mission, /api/missions/",
        "Need, /api/needs/",
        "Need, /api/experts?need=",
        "Route, /api/routes/"
    })
    void saysTheSameOfASecretAsOfNothing(String type, String address) throws UnsupportedEncodingException {
        var id = client.query("MATCH (n {key: 'secret'}) WHERE $type IN labels(n) RETURN n.id AS id")
                .bind(type)
                .to("type")
                .fetchAs(String.class)
                .one()
                .orElseThrow();

        var secret = rest.get("lecture", address + id);
        var nothing = rest.get("lecture", address + "nothing");

        assertThat(rest.get("admin", address + id)).hasStatusOk();
        assertThat(secret).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(secret.getResponse().getContentAsString().replace(id, "nothing"))
                .isEqualTo(nothing.getResponse().getContentAsString());
    }
}
