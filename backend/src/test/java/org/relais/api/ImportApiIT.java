package org.relais.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.ingest.IngestProperties;
import org.relais.security.Role;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Rest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

/** {@code /api/imports}. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportApiIT {

    @Autowired
    EmptyGraph graph;

    @Autowired
    IngestProperties ingest;

    @Autowired
    Rest rest;

    @BeforeAll
    void accounts() {
        graph.make();
        rest.account("lecture", Role.READER).account("nadia", Role.CONTRIBUTOR);
    }

    @Test
    void followsAnImportToItsEnd() throws IOException {
        var file = new MockMultipartFile("file", "../../étrange.zzz", "text/plain", new byte[] {1, 2, 3});
        var taken = rest.http()
                .post()
                .uri("/api/imports")
                .multipart()
                .file(file)
                .with(httpBasic("nadia", Rest.PASSWORD))
                .exchange();
        assertThat(taken).hasStatus(HttpStatus.ACCEPTED);
        assertThat(taken).bodyJson().extractingPath("$.fileName").isEqualTo("étrange.zzz");
        var location = taken.getResponse().getHeader(HttpHeaders.LOCATION);

        await().until(() -> Rest.read(rest.get("nadia", location), "$.state").equals("REFUSED"));

        assertThat(rest.get("nadia", location))
                .bodyJson()
                .hasPathSatisfying(
                        "$.refusals[0].code", code -> code.assertThat().isEqualTo("import.unknownKind"))
                .hasPathSatisfying(
                        "$.refusals[0].text",
                        text -> text.assertThat().asString().contains("GeoJSON"));
        await().until(() -> {
            try (var waiting = Files.list(ingest.uploads())) {
                return waiting.findAny().isEmpty();
            }
        });
    }

    @Test
    void letsNeitherReadersNorPagesImport() {
        var file = new MockMultipartFile("file", "a.csv", "text/csv", new byte[] {1});
        var request = rest.http().post().uri("/api/imports").multipart().file(file);

        assertThat(request.with(httpBasic("lecture", Rest.PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("error.roleTooLow");
        assertThat(rest.http()
                        .post()
                        .uri("/api/imports")
                        .multipart()
                        .file(file)
                        .with(httpBasic("nadia", Rest.PASSWORD))
                        .header(HttpHeaders.ORIGIN, "http://elsewhere.example"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("error.fromAPage");
        assertThat(rest.http().post().uri("/api/imports").multipart().with(httpBasic("nadia", Rest.PASSWORD)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }
}
