package org.relais.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of texts, days and lists, as one value of a row, and back; what is not known is empty. */
final class LineColumns {

    private static final String AMONG = "\u001e";
    private static final String BETWEEN = "\u001f";

    private LineColumns() {}

    /** Whatever stands between columns stands in none. */
    static String line(@Nullable Object... columns) {
        return Stream.of(columns)
                .map(column -> Objects.toString(column, ""))
                .map(column -> column.replace(BETWEEN, " "))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<String> of(String line) {
        return Arrays.asList(line.split(BETWEEN, -1));
    }

    /** Several values in one column. */
    static String list(Stream<String> values) {
        return values.map(value -> value.replace(AMONG, " ")).collect(Collectors.joining(AMONG));
    }

    static Stream<String> among(String column) {
        return Arrays.stream(column.split(AMONG)).filter(value -> !value.isEmpty());
    }

    static @Nullable String text(String column) {
        return column.isEmpty() ? null : column;
    }

    static @Nullable LocalDate day(String column) {
        return column.isEmpty() ? null : LocalDate.parse(column);
    }
}
