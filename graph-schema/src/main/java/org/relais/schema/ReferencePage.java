package org.relais.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The reference of types and domains, in Markdown, made from the schema and the vocabulary. */
public final class ReferencePage {

    private final Schema schema;
    private final Vocabulary vocabulary;

    public ReferencePage(Schema schema, Vocabulary vocabulary) {
        this.schema = schema;
        this.vocabulary = vocabulary;
    }

    /** Writes the page to the file named by the argument. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), new ReferencePage(Schema.load(), Vocabulary.load()).markdown());
    }

    public String markdown() {
        return """
            # Types and domains

            Made from `graph-schema` by `ReferencePage`; a test fails when it is not what the schema says.
            Every item also has %s, every statement %s.

            ## Items

            %s
            ## Relations

            | relation | reads | from | to | carries |
            |---|---|---|---|---|
            %s
            ## Domains of expertise

            %d concepts under %d top concepts; %d labels in French, %d in English, %d in Arabic.

            %s""".formatted(
                code(Schema.IDENTITY),
                code(Schema.PROVENANCE),
                schema.nodes().values().stream().map(ReferencePage::node).collect(Collectors.joining("\n")),
                schema.edges().values().stream().map(ReferencePage::edge).collect(Collectors.joining()),
                vocabulary.concepts().size(),
                Vocabulary.TOP.size(),
                vocabulary.labels("fr"),
                vocabulary.labels("en"),
                vocabulary.labels("ar"),
                domains());
    }

    private static String node(NodeType type) {
        var head = "### %s · %s · %s · %s%n%n%s.%n%n"
                .formatted(
                        type.name(),
                        type.labels().fr(),
                        type.labels().en(),
                        type.labels().ar(),
                        type.says());
        var table =
                "| property | type | français | English | العربية | columns |%n|---|---|---|---|---|---|%n".formatted();
        return head
                + table
                + type.properties().values().stream()
                        .map(ReferencePage::property)
                        .collect(Collectors.joining());
    }

    private static String property(Property property) {
        return "| `%s`%s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        property.name(),
                        property.required() ? " \\*" : "",
                        property.type().name().toLowerCase(Locale.ROOT),
                        property.labels().fr(),
                        property.labels().en(),
                        property.labels().ar(),
                        String.join(", ", property.columns()));
    }

    private static String edge(EdgeType edge) {
        var carries = new ArrayList<>(edge.properties().keySet());
        if (edge.temporal()) {
            carries.addAll(List.of("from", "to"));
        }
        return "| `%s` | %s · %s · %s | %s | %s | %s |%n"
                .formatted(
                        edge.name(),
                        edge.reads().fr(),
                        edge.reads().en(),
                        edge.reads().ar(),
                        String.join(", ", edge.from()),
                        String.join(", ", edge.to()),
                        String.join(", ", carries));
    }

    private String domains() {
        return vocabulary.concepts().stream()
                .map(concept -> "%s**%s** · %s · %s · `%s`%s%n"
                        .formatted(
                                "  ".repeat(vocabulary.andBroader(concept).size() - 1) + "- ",
                                concept.prefLabel().fr(),
                                concept.prefLabel().en(),
                                concept.prefLabel().ar(),
                                concept.notation(),
                                synonyms(concept.altLabels())))
                .collect(Collectors.joining());
    }

    private static String synonyms(Map<String, List<String>> altLabels) {
        return altLabels.isEmpty()
                ? ""
                : ": "
                        + altLabels.values().stream()
                                .flatMap(List::stream)
                                .sorted()
                                .distinct()
                                .collect(Collectors.joining(", "));
    }

    private static String code(Iterable<String> names) {
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .sorted()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }
}
