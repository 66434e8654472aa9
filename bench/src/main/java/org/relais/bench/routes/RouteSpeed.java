package org.relais.bench.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.relais.bench.measure.Latencies;
import org.relais.bench.measure.Product;
import org.relais.bench.measure.Touch;
import org.relais.gaps.RouteGaps;
import org.relais.overview.HomeQuery;
import org.relais.partners.PartnerQuery;
import org.relais.routes.RouteQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The command {@code bench/routes}: a row of a table for each question, asked in turn. */
public final class RouteSpeed {

    private static final int WRONG_USE = 2;
    private static final int PAGE = 50;

    private static final String HEAD = """
            | question | after a change p50 ms | p95 ms | p99 ms | without one p50 ms | p95 ms | p99 ms |
            |---|---|---|---|---|---|---|""";

    private static final Viewer READER =
            new Viewer("reader", "Reader", Role.READER, Role.READER.usualClearance(), Set.of(), null);

    private final Settings settings;
    private final ConfigurableApplicationContext product;
    private int turn;

    private RouteSpeed(Settings settings, ConfigurableApplicationContext product) {
        this.settings = settings;
        this.product = product;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            run(Settings.read(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(Settings.USAGE + " (" + e.getMessage() + ")");
            System.exit(WRONG_USE);
        }
    }

    private static void run(Settings settings) throws IOException {
        var data = Files.createTempDirectory("relais-routes");
        try (var product = Product.in(data)) {
            new Corridor(product.getBean(Driver.class), settings, LocalDate.now()).write();
            System.out.println(HEAD);
            new RouteSpeed(settings, product).measure();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure() {
        var questions = questions();
        Runnable change = () -> Touch.activity(product.getBean(Driver.class));
        ask(questions, change);
        var changed = ask(questions, change);
        var unchanged = ask(questions, () -> {});
        questions
                .keySet()
                .forEach(question -> System.out.printf(
                        "| %s | %s | %s |%n", question, cells(changed, question), cells(unchanged, question)));
    }

    private static String cells(Map<String, Latencies> times, String question) {
        var ofQuestion = Objects.requireNonNull(times.get(question));
        return String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f",
                ofQuestion.percentile(50),
                ofQuestion.percentile(95),
                ofQuestion.percentile(99));
    }

    /** @param before done before each question, and not measured */
    private Map<String, Latencies> ask(Map<String, Runnable> questions, Runnable before) {
        var times = new LinkedHashMap<String, Latencies>();
        for (turn = 0; turn < settings.asked(); turn++) {
            questions.forEach((question, asked) -> {
                before.run();
                var begun = System.nanoTime();
                asked.run();
                var took = System.nanoTime() - begun;
                times.computeIfAbsent(question, first -> new Latencies()).record(took);
            });
        }
        return times;
    }

    private Map<String, Runnable> questions() {
        var today = LocalDate.now();
        var routes = product.getBean(RouteQuery.class);
        var gaps = product.getBean(RouteGaps.class);
        var home = product.getBean(HomeQuery.class);
        var partners = product.getBean(PartnerQuery.class);
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("route", () -> routes.page(READER, Corridor.ROUTE, today, Locale.FRENCH));
        questions.put("another stage of it", () -> {
            var page = routes.page(READER, Corridor.ROUTE, today, Locale.FRENCH);
            var stage = page.stage("stage-" + turn % settings.stages());
            routes.context(READER, page, stage.id(), Locale.FRENCH);
            routes.nearby(READER, page, stage, null, Locale.FRENCH);
        });
        questions.put("list of routes", () -> routes.list(READER, Locale.FRENCH));
        questions.put("gaps of the route", () -> gaps.page(READER, Corridor.ROUTE, today, null, Locale.FRENCH));
        questions.put("home", () -> home.page(READER, Locale.FRENCH));
        questions.put("partners", () -> partners.list(READER, null, null, 0, PAGE, Locale.FRENCH));
        return questions;
    }
}
