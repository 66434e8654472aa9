package org.relais.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.bench.speed.Comparison.Measured;

/** What was measured for all sizes, for people. */
record Tables(List<Measured> all) {

    private static final String BARE = "bare Lucene";
    private static final String RELAIS = "relais";

    Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "",
                                "| passages | engine | p50 ms | p95 ms | p99 ms | p95 / bare | p95 / relais | CPU p95 ms | CPU / bare |"),
                        Stream.of("|---|---|---|---|---|---|---|---|---|"),
                        all.stream().flatMap(Tables::answers),
                        Stream.of("", "| engine | slope of p95 over size |", "|---|---|"),
                        all.getFirst().answers().engines().stream().map(this::slope),
                        Stream.of(
                                "",
                                "| passages | relais documents/s | bare documents/s | ratio |",
                                "|---|---|---|---|"),
                        all.stream().map(Tables::indexing))
                .flatMap(lines -> lines);
    }

    private static Stream<String> answers(Measured measured) {
        var answers = measured.answers();
        return answers.engines().stream()
                .map(engine -> String.format(
                        Locale.ROOT,
                        "| %d | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %s |",
                        measured.size().passages(),
                        engine,
                        answers.of(engine).percentile(50),
                        p95(measured, engine),
                        answers.of(engine).percentile(99),
                        p95(measured, engine) / p95(measured, BARE),
                        p95(measured, engine) / p95(measured, RELAIS),
                        processor(measured, engine)));
    }

    private String slope(String engine) {
        Map<Integer, Double> points = all.stream()
                .collect(Collectors.toMap(measured -> measured.size().passages(), measured -> p95(measured, engine)));
        return String.format(Locale.ROOT, "| %s | %.2f |", engine, Slope.of(points));
    }

    private static String indexing(Measured measured) {
        var indexing = measured.indexing();
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f |",
                measured.size().passages(),
                indexing.relaisPerSecond(),
                indexing.barePerSecond(),
                indexing.relaisPerSecond() / indexing.barePerSecond());
    }

    private static double p95(Measured measured, String engine) {
        return measured.answers().of(engine).percentile(95);
    }

    /** In milliseconds and as a multiple of the bare search's. */
    private static String processor(Measured measured, String engine) {
        var own = measured.answers().processor(engine);
        var bare = measured.answers().processor(BARE).percentile(95);
        return own.count() == 0
                ? "– | –"
                : String.format(Locale.ROOT, "%.2f | %.2f", own.percentile(95), own.percentile(95) / bare);
    }
}
