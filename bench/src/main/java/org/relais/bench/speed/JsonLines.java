package org.relais.bench.speed;

import static org.relais.bench.measure.Answers.number;

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
        return "{\"measure\": \"answers\", \"passages\": %d, %s}"
                .formatted(measured.size().passages(), measured.answers().json(engine));
    }
}
