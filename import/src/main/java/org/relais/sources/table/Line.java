package org.relais.sources.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.At;

/**
 * What one row of a sheet says, cell by cell, with its place.
 *
 * @param values by the column's name; null where the cell is empty, absent where the sheet has no such
 *     column
 */
public record Line(At at, Map<String, @Nullable Object> values) {

    public Line {
        values = new HashMap<>(values);
    }

    /** The text of a required column. */
    public String text(String column) {
        return optional(column).orElseThrow(() -> new IllegalStateException(column + " is required"));
    }

    public Optional<String> optional(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    public Optional<LocalDate> day(String column) {
        return Optional.ofNullable((LocalDate) values.get(column));
    }

    /** The values of a list; none where the cell is empty. */
    public List<String> list(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** What the row states of these: null for an empty cell, nothing for a column that the sheet lacks. */
    public Map<String, @Nullable Object> stated(Collection<String> columns) {
        var stated = new HashMap<String, @Nullable Object>();
        columns.stream().filter(values::containsKey).forEach(column -> stated.put(column, values.get(column)));
        return stated;
    }

    /** States an item; its links only where the sheet has one of the columns that give them. */
    public Statement.OfNode node(
            Ref item, Map<String, @Nullable Object> properties, List<Link> links, String... linkColumns) {
        return hasAny(linkColumns)
                ? new Statement.OfNode(item, properties, links)
                : Statement.OfNode.withoutLinks(item, properties);
    }

    /** Parts of an edge's key; what is not known leaves its place empty. */
    public String key(String... columns) {
        var parts = new ArrayList<String>();
        for (var column : columns) {
            parts.add(optional(column).orElse(""));
        }
        return String.join("/", parts);
    }

    private boolean hasAny(String... columns) {
        return List.of(columns).stream().anyMatch(values::containsKey);
    }

    public Row says(Statement subject, Statement.OfNode... context) {
        return new Row(at.toString(), subject, List.of(context));
    }
}
