package org.relais.schema;

import java.util.List;

/**
 * One property of a node or edge type.
 *
 * @param columns headers under which an import sheet may give it, French first; empty when it is
 *     never given by a sheet
 * @param latest a date that only moves on: of two, the later one stands, whoever speaks last
 */
public record Property(
        String name,
        ValueType type,
        Labels labels,
        boolean required,
        Searchable searchable,
        List<String> columns,
        boolean latest) {

    public Property {
        columns = List.copyOf(columns);
    }

    /** Where the search index puts the property's words. */
    public enum Searchable {
        NO,
        TITLE,
        BODY
    }
}
