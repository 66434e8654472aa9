package org.relais.bench.screens;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product with its screens, in a process of its own, on a folder that has data already. */
final class ServedProduct implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final int STOPS_WITHIN_SECONDS = 30;

    private final Process process;
    private final String address;

    private ServedProduct(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @throws IllegalStateException when it does not answer in time */
    static ServedProduct on(Path data) throws IOException, InterruptedException {
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-jar",
                        System.getProperty("relais.jar"),
                        "--relais.data=" + data,
                        "--server.port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var product = new ServedProduct(process, "http://localhost:" + port);
        product.awaitAnswer();
        return product;
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws InterruptedException {
        var until = System.nanoTime() + LONGEST_START.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (System.nanoTime() > until || !process.isAlive()) {
                    close();
                    throw new IllegalStateException("The product does not answer at " + address);
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/login")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
