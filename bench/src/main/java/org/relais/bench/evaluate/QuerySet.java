package org.relais.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions with what answers them.
 *
 * @param name of the file: {@code queries.NAME.tsv}; empty for {@code queries.tsv}
 * @param queries text by id, in the file's order
 * @param documents relevant documents, where they are judged
 * @param experts relevant people, where they are judged
 */
record QuerySet(String name, Map<String, String> queries, Optional<Qrels> documents, Optional<Qrels> experts) {

    private static final String PREFIX = "queries";
    private static final String SUFFIX = ".tsv";

    static List<QuerySet> in(Path folder) throws IOException {
        var sets = new ArrayList<QuerySet>();
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (var file : files) {
                sets.add(read(folder, file));
            }
        }
        sets.sort(java.util.Comparator.comparing(QuerySet::name));
        if (sets.isEmpty()) {
            throw new BadCollection(folder, "there is no queries.tsv");
        }
        return sets;
    }

    private static QuerySet read(Path folder, Path file) throws IOException {
        var full = file.getFileName().toString();
        var middle = full.substring(PREFIX.length(), full.length() - SUFFIX.length());
        return new QuerySet(
                middle.isEmpty() ? "" : middle.substring(1),
                queries(file),
                judged(folder, "qrels", middle),
                judged(folder, "expert_qrels", middle));
    }

    /** The judgements of this name, else those for all. */
    private static Optional<Qrels> judged(Path folder, String what, String middle) throws IOException {
        for (var name : List.of(what + middle + ".txt", what + ".txt")) {
            if (Files.exists(folder.resolve(name))) {
                return Optional.of(Qrels.read(folder.resolve(name)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> queries(Path file) throws IOException {
        var queries = new LinkedHashMap<String, String>();
        var number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            var tab = line.indexOf('\t');
            if (!line.isBlank() && tab <= 0) {
                throw new BadCollection(file, number, "a line is an id, a tab and the question");
            }
            if (!line.isBlank()) {
                queries.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return queries;
    }
}
