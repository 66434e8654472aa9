package org.relais.bench.experts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relais.bench.generate.Size;
import org.relais.bench.measure.Answers;

/**
 * What came out for one size.
 *
 * @param rounds of which each asked other engines the same needs; relais itself in the first
 */
record Measured(Size size, long relations, List<Answers> rounds) {

    private static final String RELAIS = "relais";

    static final String HEAD = """

            | people | documents | relations | engine | p50 ms | p95 ms | p99 ms | p95 / relais | CPU of the asking thread p95 ms | CPU of the process p95 ms |
            |---|---|---|---|---|---|---|---|---|---|""";

    Stream<String> json() {
        return rounds.stream().flatMap(this::json);
    }

    private Stream<String> json(Answers answers) {
        return answers.engines().stream()
                .map(engine -> "{\"measure\": \"experts\", \"people\": %d, \"documents\": %d, \"relations\": %d, %s}"
                        .formatted(size.people(), size.documents(), relations, answers.json(engine)));
    }

    Stream<String> table() {
        return rounds.stream().flatMap(answers -> answers.engines().stream().map(engine -> row(answers, engine)));
    }

    private String row(Answers answers, String engine) {
        var took = answers.of(engine);
        return String.format(
                Locale.ROOT,
                "| %d | %d | %d | %s | %.2f | %.2f | %.2f | %.2f | %s |",
                size.people(),
                size.documents(),
                relations,
                engine,
                took.percentile(50),
                took.percentile(95),
                took.percentile(99),
                took.percentile(95) / rounds.getFirst().of(RELAIS).percentile(95),
                processor(answers, engine));
    }

    private static String processor(Answers answers, String engine) {
        var thread = answers.processor(engine);
        return thread.count() == 0
                ? "– | –"
                : String.format(
                        Locale.ROOT,
                        "%.2f | %.2f",
                        thread.percentile(95),
                        answers.process(engine).percentile(95));
    }
}
