package org.relais.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;
import org.relais.kernel.Timespan;

/** Reads the columns of an answer into the words that features share; what the graph leaves empty is null. */
public final class Columns {

    private Columns() {}

    public static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    public static @Nullable Integer number(Value value) {
        return value.isNull() ? null : (Integer) value.asInt();
    }

    public static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    /** The later of two days; null where neither is known. */
    public static @Nullable LocalDate latest(Value one, Value other) {
        return Stream.of(one, other)
                .flatMap(value -> Stream.ofNullable(day(value)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public static List<String> strings(Value values) {
        return values.isNull() ? List.of() : values.asList(Value::asString);
    }

    public static Timespan span(Value from, Value to) {
        return Timespan.stated(day(from), day(to));
    }

    /** A map of type, id and title. */
    public static ItemRef ref(Value value) {
        return new ItemRef(
                value.get("type").asString(),
                value.get("id").asString(),
                value.get("title").asString(""));
    }

    public static List<ItemRef> refs(Value values) {
        return values.asList(Columns::ref);
    }

    /** Where a node's or an edge's statement stands. */
    public static Source source(Value stated) {
        return new Source(
                stated.get("source").asString(""), stated.get("sourcePlace").asString(""), day(stated.get("statedOn")));
    }
}
