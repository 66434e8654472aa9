package org.relais.bench.evaluate;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.search.DirectIndex.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a collection: {@code docs.jsonl}, with {@code doc_authors.tsv} where there is one. */
final class Documents {

    private static final int ENOUGH_TO_TELL = 40;

    private final JsonMapper json = new JsonMapper();
    private final Path folder;
    private final @Nullable String stated;

    /** @param stated the language of documents that do not say theirs; told from the texts when null */
    Documents(Path folder, @Nullable String stated) {
        this.folder = folder;
        this.stated = stated;
    }

    List<Source> read() throws IOException {
        var file = folder.resolve("docs.jsonl");
        if (!Files.exists(file)) {
            throw new BadCollection(folder, "there is no docs.jsonl");
        }
        var nodes = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            nodes.add(parsed(file, nodes.size() + 1, line));
        }
        var language = stated == null ? told(nodes) : stated;
        var authors = authors();
        return nodes.stream().map(node -> source(node, language, authors)).toList();
    }

    private JsonNode parsed(Path file, int number, String line) {
        try {
            var node = json.readTree(line);
            if (!node.hasNonNull("id")) {
                throw new BadCollection(file, number, "a document needs an id");
            }
            return node;
        } catch (JacksonException e) {
            throw new BadCollection(file, number, "this is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Source source(JsonNode node, String language, Map<String, Set<String>> authors) {
        var id = node.get("id").asString();
        return new Source(
                id,
                text(node, "lang").orElse(language),
                text(node, "title").orElse(null),
                text(node, "text").orElse(""),
                List.copyOf(authors.getOrDefault(id, Set.of())));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name)
                ? Optional.of(node.get(name).asString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static String told(List<JsonNode> nodes) {
        var detector = LanguageDetectorBuilder.fromLanguages(
                        Language.FRENCH, Language.ENGLISH, Language.ARABIC, Language.SPANISH, Language.ITALIAN)
                .withLowAccuracyMode()
                .build();
        var sample = nodes.stream()
                .limit(ENOUGH_TO_TELL)
                .map(node -> text(node, "title").orElse("") + " "
                        + text(node, "text").orElse(""))
                .collect(Collectors.joining(" "));
        return detector.detectLanguageOf(sample).getIsoCode639_1().toString();
    }

    private Map<String, Set<String>> authors() throws IOException {
        var file = folder.resolve("doc_authors.tsv");
        var authors = new HashMap<String, Set<String>>();
        if (!Files.exists(file)) {
            return authors;
        }
        var number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            var columns = line.split("\t", -1);
            if (columns.length < 2) {
                throw new BadCollection(file, number, "a line is a document, a tab and a person");
            }
            authors.computeIfAbsent(columns[0], first -> new LinkedHashSet<>()).add(columns[1]);
        }
        return authors;
    }
}
