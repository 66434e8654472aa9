package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.TestApplication;
import org.relais.testing.OwnProcess;

/** Looks at the sockets of the running product from outside, over and over. */
class NoOutsideConnectionIT {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final String READY = "Relais est prêt / is ready: ";
    private static final List<String> QUESTIONS =
            List.of("/api/search?q=port", "/api/experts?q=protection", "/api/routes", "/v3/api-docs");

    @TempDir
    Path data;

    @Test
    void opensNoConnectionBeyondLoopbackWhenItStartsAndWhenItIsAsked() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "This system has no /proc to look at sockets in");

        try (var product = OwnProcess.start(TestApplication.class, data, "--relais.sample=true")) {
            var watching = CompletableFuture.supplyAsync(() -> watched(product));
            var address = URI.create(product.awaitLine(READY).substring(READY.length()));
            for (var question : QUESTIONS) {
                assertThat(status(address.resolve(question))).as(question).isEqualTo(200);
            }
            product.kill();

            assertThat(watching.join())
                    .anyMatch(end -> end.getPort() == address.getPort())
                    .allMatch(end -> end.getAddress().isLoopbackAddress());
        }
    }

    private static Set<InetSocketAddress> watched(OwnProcess product) {
        var seen = new HashSet<InetSocketAddress>();
        try {
            while (!product.endsWithin(BETWEEN_LOOKS)) {
                seen.addAll(Sockets.of(product.pid()));
            }
        } catch (NoSuchFileException ended) {
            return seen;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The sockets cannot be looked at", e);
        }
        return seen;
    }

    private static int status(URI address) throws IOException, InterruptedException {
        var account = Base64.getEncoder().encodeToString("lecture:lecture-exemple".getBytes(StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).header("Authorization", "Basic " + account);
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
