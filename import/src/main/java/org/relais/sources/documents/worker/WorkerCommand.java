package org.relais.sources.documents.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the worker is started: with the Java that runs the product and the product's own classes, which lie in
 * folders, in jars, or all in one packed jar.
 */
final class WorkerCommand {

    private static final String PACKED_MAIN = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<String> NO_NETWORK = List.of("unshare", "--map-root-user", "--net", "--");

    private WorkerCommand() {}

    static ProcessBuilder of(DocumentsProperties limits, Path temporary) {
        var command = new ArrayList<>(wall());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(limits, temporary));
        command.addAll(main());
        var builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectError(temporary.resolve("worker.log").toFile());
        var windows = System.getenv("SystemRoot");
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        if (windows != null) {
            builder.environment().put("SystemRoot", windows);
        }
        return builder;
    }

    private static List<String> options(DocumentsProperties limits, Path temporary) {
        return List.of(
                "-Xmx%dm".formatted(limits.memoryMegabytes()),
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.net.useSystemProxies=false",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Dlogback.configurationFile=org/relais/sources/documents/worker/worker-log.xml",
                "-D%s=%d".formatted(ReadingWorker.IDLE_SECONDS, limits.idle().toSeconds()));
    }

    private static List<String> main() {
        var main = ReadingWorker.class.getName();
        var classPath = absolute(System.getProperty("java.class.path"));
        return isPacked()
                ? List.of("-cp", classPath, "-Dloader.main=" + main, PACKED_MAIN)
                : List.of("-cp", classPath, main);
    }

    /** Whether the classes lie in a jar inside a jar, which only the product's own launcher can read. */
    private static boolean isPacked() {
        var source = ReadingWorker.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().startsWith("jar:nested:");
    }

    /** The worker runs in a folder of its own, so relative names would lead nowhere. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where the system has it, a network without any way out: then not even native code reaches anything. */
    private static List<String> wall() {
        try {
            var probe = Stream.concat(NO_NETWORK.stream(), Stream.of("true")).toList();
            var process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? NO_NETWORK : List.of();
        } catch (IOException thereIsNoSuchCommand) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
