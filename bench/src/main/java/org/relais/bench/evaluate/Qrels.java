package org.relais.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What is relevant, as TREC writes it: {@code query 0 document grade}.
 *
 * @param grades by query and document; what is not named has grade 0
 */
record Qrels(Map<String, Map<String, Integer>> grades) {

    private static final int COLUMNS = 4;

    static Qrels read(Path file) throws IOException {
        var grades = new HashMap<String, Map<String, Integer>>();
        var number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var columns = line.strip().split("\\s+", -1);
            if (columns.length != COLUMNS || !columns[3].matches("-?\\d+")) {
                throw new BadCollection(file, number, "a line is \"query 0 document grade\"");
            }
            grades.computeIfAbsent(columns[0], first -> new HashMap<>()).put(columns[2], Integer.valueOf(columns[3]));
        }
        return new Qrels(grades);
    }

    Map<String, Integer> of(String query) {
        return grades.getOrDefault(query, Map.of());
    }

    /** Whether a query has anything relevant: without, no measure is defined, and trec_eval leaves it out. */
    boolean judges(String query) {
        return of(query).values().stream().anyMatch(grade -> grade > 0);
    }
}
