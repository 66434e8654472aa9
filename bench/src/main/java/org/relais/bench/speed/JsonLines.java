package org.relais.bench.speed;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.bench.speed.Comparison.Measured;

/** What was measured for one size, for machines. */
record JsonLines(Measured measured) {

    Stream<String> lines() {
        return Stream.concat(
                Stream.of(indexing()), measured.answers().engines().stream().map(this::answers));
    }

    private String indexing() {
        var indexing = measured.indexing();
        return "{\"measure\": \"indexing\", \"passages\": %d, \"documents\": %d, %s, %s, %s}"
                .formatted(
                        measured.size().passages(),
                        indexing.documents(),
                        number("relais_documents_per_s", indexing.relaisPerSecond()),
                        number("bare_documents_per_s", indexing.barePerSecond()),
                        number("ratio", indexing.relaisPerSecond() / indexing.barePerSecond()));
    }

    private String answers(String engine) {
        var answers = measured.answers();
        var forms = answers.forms(engine).entrySet().stream()
                .map(form -> number(
                        form.getKey().name().toLowerCase(Locale.ROOT),
                        form.getValue().percentile(95)))
                .collect(Collectors.joining(", "));
        return "{\"measure\": \"answers\", \"passages\": %d, \"engine\": \"%s\", \"queries\": %d, %s, %s, %s, %s%s, \"p95_ms_by_form\": {%s}}"
                .formatted(
                        measured.size().passages(),
                        engine,
                        answers.of(engine).count(),
                        number("answered", answers.answered(engine)),
                        number("p50_ms", answers.of(engine).percentile(50)),
                        number("p95_ms", answers.of(engine).percentile(95)),
                        number("p99_ms", answers.of(engine).percentile(99)),
                        answers.processor(engine).count() == 0
                                ? ""
                                : ", "
                                        + number(
                                                "cpu_p95_ms",
                                                answers.processor(engine).percentile(95)),
                        forms);
    }

    static String number(String name, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", name, value);
    }
}
