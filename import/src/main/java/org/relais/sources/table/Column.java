package org.relais.sources.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.schema.NodeType;
import org.relais.schema.Property;

/**
 * A column that a kind of sheet may have.
 *
 * @param name in code; the property's name where it gives a property
 * @param headers what may stand above it
 * @param required whether a row without it is refused
 * @param example what the example row of a template has there
 */
public record Column(String name, Headers headers, Format format, boolean required, String example) {

    public static Column required(String name, Format format, String... headers) {
        return new Column(name, Headers.of(List.of(headers)), format, true, format.example());
    }

    public static Column optional(String name, Format format, String... headers) {
        return new Column(name, Headers.of(List.of(headers)), format, false, format.example());
    }

    /**
     * The columns of a type's own properties, as the schema declares them.
     *
     * @param special formats of properties that hold more than their type says
     */
    public static Stream<Column> of(NodeType type, Map<String, Format> special) {
        return type.properties().values().stream()
                .filter(property -> !property.columns().isEmpty())
                .map(property -> of(property, special.getOrDefault(property.name(), Formats.of(property))));
    }

    /** The same column with another example. */
    public Column like(String example) {
        return new Column(name, headers, format, required, example);
    }

    /** The same column, in which a cell may be empty. */
    public Column mayBeEmpty() {
        return new Column(name, headers, format, false, example);
    }

    /** The header in a language; French where there is no other. */
    public String header(Locale locale) {
        return locale.getLanguage().equals("en") && headers.written().size() > 1
                ? headers.written().get(1)
                : headers.written().getFirst();
    }

    /** @param key of a header, by {@link Headers#key} */
    boolean isUnder(String key) {
        return headers.keys().contains(key);
    }

    private static Column of(Property property, Format format) {
        // What is to be protected and does not say so is protected as usual for its type.
        var required = property.required() && !property.name().equals("sensitivity");
        return new Column(property.name(), Headers.of(property.columns()), format, required, format.example());
    }
}
