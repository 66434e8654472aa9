package org.relais.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.schema.Property.Searchable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the YAML files into {@link Schema}. */
final class SchemaSource {

    /** Resources in a jar cannot be listed portably, so the list is a file too; a test keeps it complete. */
    private static final String LIST = "/schema/types.yaml";

    private SchemaSource() {}

    static Schema read() {
        var list = yaml(LIST);
        return new Schema(
                types(list, "nodes", SchemaSource::node, NodeType::name),
                types(list, "edges", SchemaSource::edge, EdgeType::name));
    }

    private static <T> Map<String, T> types(
            Map<String, Object> list, String kind, Function<Map<String, Object>, T> reader, Function<T, String> name) {
        return strings(list.get(kind)).stream()
                .map(file -> reader.apply(yaml("/schema/%s/%s.yaml".formatted(kind, file))))
                .collect(Collectors.toMap(name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static NodeType node(Map<String, Object> yaml) {
        return new NodeType(
                text(yaml, "type"),
                text(yaml, "says"),
                labels(yaml.get("labels")),
                Optional.ofNullable((String) yaml.get("caption")),
                (Integer) yaml.getOrDefault("sensitivity", 2),
                Boolean.TRUE.equals(yaml.get("system")),
                properties(yaml));
    }

    private static EdgeType edge(Map<String, Object> yaml) {
        return new EdgeType(
                text(yaml, "type"),
                new LinkedHashSet<>(strings(yaml.get("from"))),
                new LinkedHashSet<>(strings(yaml.get("to"))),
                labels(yaml.get("reads")),
                Boolean.TRUE.equals(yaml.get("temporal")),
                Boolean.TRUE.equals(yaml.get("owns")),
                properties(yaml));
    }

    private static Map<String, Property> properties(Map<String, Object> yaml) {
        var properties = new LinkedHashMap<String, Property>();
        map(yaml.getOrDefault("properties", Map.of()))
                .forEach((name, value) -> properties.put(name, property(name, map(value))));
        return properties;
    }

    private static Property property(String name, Map<String, Object> yaml) {
        return new Property(
                name,
                ValueType.valueOf(text(yaml, "type").toUpperCase(Locale.ROOT)),
                labels(yaml.get("labels")),
                Boolean.TRUE.equals(yaml.get("required")),
                Searchable.valueOf(((String) yaml.getOrDefault("searchable", "no")).toUpperCase(Locale.ROOT)),
                strings(yaml.getOrDefault("columns", List.of())),
                Boolean.TRUE.equals(yaml.get("latest")));
    }

    private static Labels labels(@Nullable Object yaml) {
        return Labels.of(map(yaml).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
    }

    private static String text(Map<String, Object> yaml, String name) {
        var value = yaml.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A type lacks %s: %s".formatted(name, yaml));
        }
        return value.toString();
    }

    private static Map<String, Object> map(@Nullable Object yaml) {
        if (yaml == null) {
            throw new IllegalArgumentException("A type lacks its labels or another part");
        }
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) yaml).forEach((key, value) -> {
            // YAML takes a bare "on" or "no" for a boolean.
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("A name must be quoted: %s in %s".formatted(key, yaml));
            }
            map.put(name, value);
        });
        return map;
    }

    private static List<String> strings(@Nullable Object yaml) {
        if (yaml == null) {
            throw new IllegalArgumentException("A type or the list of types lacks a list");
        }
        var strings = new ArrayList<String>();
        ((List<?>) yaml).forEach(value -> strings.add(value.toString()));
        return strings;
    }

    private static Map<String, Object> yaml(String resource) {
        try (var in = SchemaSource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The schema file %s is missing".formatted(resource));
            }
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The schema file %s cannot be read".formatted(resource), e);
        }
    }
}
