package org.relais.bench.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What one query set came to, as the one line of JSON that is printed. */
record Scores(String set, int queries, List<Score> scores) {

    String json() {
        return scores.stream()
                .map(score -> String.format(Locale.ROOT, "\"%s\": %.4f", score.name(), score.value()))
                .collect(Collectors.joining(
                        ", ",
                        "{\"set\": \"%s\", \"queries\": %d, ".formatted(set.replace("\"", "\\\""), queries),
                        "}"));
    }

    /** A measure's mean over the queries. */
    record Score(String name, double value) {}
}
