package org.relais.bench.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.relais.bench.measure.Latencies;
import org.relais.bench.measure.Product;
import org.relais.bench.routes.Corridor;
import org.relais.bench.routes.Settings;
import org.springframework.util.FileSystemUtils;

/** The command {@code bench/screens}: a row of a table for each thing that a reader waits for. */
public final class ScreenSpeed {

    private static final int WRONG_USE = 2;
    private static final int ASKED = 30;
    private static final double NANOS = 1e6;

    private static final String HEAD = """
            | what one waits for | p50 ms | p95 ms |
            |---|---|---|""";

    private ScreenSpeed() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(Settings.asking(ASKED, arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("Usage: bench/screens [--asked N] [--stages N] [--activities N] [--organisations N]"
                    + " [--seed N] (" + e.getMessage() + ")");
            System.exit(WRONG_USE);
        }
    }

    private static void run(Settings settings) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("relais-screens");
        try {
            write(data, settings);
            try (var product = ServedProduct.on(data);
                    var screen = new RouteScreen(product.address(), Corridor.ROUTE)) {
                ask(screen, settings);
                System.out.println(HEAD);
                ask(screen, settings)
                        .forEach((waited, times) -> System.out.printf(
                                Locale.ROOT,
                                "| %s | %.0f | %.0f |%n",
                                waited,
                                times.percentile(50),
                                times.percentile(95)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** The sample data come with the accounts that sign in. */
    private static void write(Path data, Settings settings) {
        try (var product = Product.in(data, "--relais.sample=true")) {
            new Corridor(product.getBean(Driver.class), settings, LocalDate.now()).write();
        }
    }

    private static Map<String, Latencies> ask(RouteScreen screen, Settings settings) {
        var times = new LinkedHashMap<String, Latencies>();
        for (var turn = 0; turn < settings.asked(); turn++) {
            var at = turn * 7 % settings.stages();
            var opened = screen.open("stage-" + at);
            record(times, "first paint", opened.painted());
            record(times, "route and stage drawn", opened.shown());
            var other = (at + 3) % settings.stages();
            record(times, "change of stage", screen.choose("stage-" + other, "Étape " + other));
        }
        return times;
    }

    private static void record(Map<String, Latencies> times, String waited, double milliseconds) {
        times.computeIfAbsent(waited, first -> new Latencies()).record(Math.round(milliseconds * NANOS));
    }
}
