package org.relais.bench.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a set of questions about people came to under each ranking, as a table.
 *
 * @param constant names of the signals that were the same for all pieces of every question
 * @param rows the same measures in each
 */
record AblationTable(String set, int queries, Collection<String> constant, List<Row> rows) {

    Stream<String> lines() {
        var measures = rows.getFirst().scores();
        return Stream.of(
                        Stream.of("", "`%s` (%d questions)".formatted(set, queries), ""),
                        Stream.of(line("ranking", measures.stream().map(Scores.Score::name))),
                        Stream.of("|---".repeat(measures.size() + 1) + "|"),
                        rows.stream().map(Row::line),
                        constant.isEmpty()
                                ? Stream.<String>of()
                                : Stream.of(
                                        "",
                                        "The same for all pieces here, so without effect: "
                                                + String.join(", ", constant) + "."))
                .flatMap(lines -> lines);
    }

    private static String line(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** One ranking's measures. */
    record Row(String ranking, List<Scores.Score> scores) {

        String line() {
            return AblationTable.line(
                    ranking, scores.stream().map(score -> String.format(Locale.ROOT, "%.4f", score.value())));
        }
    }
}
