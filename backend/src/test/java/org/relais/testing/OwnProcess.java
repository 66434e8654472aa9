package org.relais.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, which can be listened to, looked at from outside, and killed. */
public final class OwnProcess implements AutoCloseable {

    private static final int MINUTES_AT_MOST = 10;

    private static final List<String> OPTIONS = List.of(
            "-Xmx600m",
            "-Dstdout.encoding=UTF-8",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    private final Process process;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();

    private OwnProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
        // One that hangs ends too, and then whoever waits for its next line hears of it.
        CompletableFuture.delayedExecutor(MINUTES_AT_MOST, TimeUnit.MINUTES).execute(process::destroyForcibly);
    }

    /** Starts a main class on this test's class path, with a data folder and any free port. */
    public static OwnProcess start(Class<?> main, Path data, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of("--relais.data=" + data, "--server.port=0"));
        command.addAll(List.of(arguments));
        return new OwnProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public long pid() {
        return process.pid();
    }

    /** Waits for its end, at most so long. */
    public boolean endsWithin(Duration most) throws InterruptedException {
        return process.waitFor(most);
    }

    /** Its next line that begins like this. */
    public String awaitLine(String beginning) throws InterruptedException {
        for (var line = lines.take(); line.isPresent(); line = lines.take()) {
            said.add(line.get());
            if (line.get().startsWith(beginning)) {
                return line.get();
            }
        }
        throw new AssertionError(
                "The process ended before it said \"%s\":%n%s".formatted(beginning, String.join("\n", said)));
    }

    /** To the end, whoever waits for a line or not: a process that nobody listens to stops once its pipe is full. */
    private void listen() {
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().map(Optional::of).forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add(Optional.of("(" + killed.getMessage() + ")"));
        } finally {
            lines.add(Optional.empty());
        }
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
