package org.relais.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;
import org.relais.schema.Property;
import org.relais.schema.Schema;
import org.relais.security.Access;

/** Properties as the database holds them: checked against the schema, comparable with what is there. */
final class StatedProperties {

    private static final Set<String> BOOKS = Set.of("owner", LinksDigest.PROPERTY, Access.PROPERTY);

    private StatedProperties() {}

    /**
     * @throws IllegalArgumentException when a property is none of the type's: a mapping is wrong, not the
     *     source
     */
    static Map<String, @Nullable Object> checked(
            String type, Map<String, Property> known, boolean temporal, Map<String, @Nullable Object> stated) {
        var properties = new HashMap<String, @Nullable Object>();
        stated.forEach((name, value) -> {
            if (!known.containsKey(name) && !(temporal && (name.equals("from") || name.equals("to")))) {
                throw new IllegalArgumentException("%s has no property %s".formatted(type, name));
            }
            properties.put(name, stored(value));
        });
        return properties;
    }

    /** Puts back what is there of dates that only move on, where nothing later is stated. */
    static void keepLatest(Map<String, Property> known, Map<String, @Nullable Object> stated, Map<String, ?> present) {
        known.values().stream().filter(Property::latest).map(Property::name).forEach(name -> {
            if (present.get(name) instanceof LocalDate there
                    && !(stated.get(name) instanceof LocalDate said && said.isAfter(there))) {
                stated.put(name, there);
            }
        });
    }

    /** The access token of an edge that carries a sensitivity of its own; internal when it is left open. */
    static Map<String, Object> accessOfEdge(Map<String, Property> known, Map<String, @Nullable Object> stated) {
        if (!known.containsKey("sensitivity")) {
            return Map.of();
        }
        var level = stated.get("sensitivity") instanceof Long stands ? stands.intValue() : Sensitivity.INTERNAL.level();
        return Map.of(Access.PROPERTY, Access.token(level, null));
    }

    /** @param source null for what no row speaks of by itself */
    static Map<String, Object> provenance(Provenance provenance, @Nullable Source source) {
        var stated = source == null || source.statedOn() == null ? provenance.statedOn() : source.statedOn();
        return Map.of(
                "run",
                provenance.run(),
                "source",
                source == null ? provenance.source() : source.source(),
                "sourcePlace",
                source == null ? "" : source.place(),
                "statedOn",
                stated);
    }

    /** Whether every stated value is already there; book-keeping does not count. */
    static boolean same(Map<String, @Nullable Object> stated, Map<String, ?> present) {
        return stated.entrySet().stream()
                .filter(entry -> !isBooks(entry.getKey()))
                .allMatch(entry -> Objects.equals(entry.getValue(), stored(present.get(entry.getKey()))));
    }

    private static boolean isBooks(String name) {
        return Schema.PROVENANCE.contains(name) || Schema.IDENTITY.contains(name) || BOOKS.contains(name);
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer number -> number.longValue();
            case String text when text.isBlank() -> null;
            case Collection<?> values when values.isEmpty() -> null;
            case Collection<?> values -> List.copyOf(values);
            default -> value;
        };
    }
}
