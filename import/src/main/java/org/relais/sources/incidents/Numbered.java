package org.relais.sources.incidents;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.sources.table.Line;

/**
 * An incident as its register numbers it.
 *
 * @param register under which name its numbers are known; absent where it is not known which it is
 */
record Numbered(@Nullable String register, String number) {

    // IOM numbered its incidents twice, and no edition says which number of the one is which of the other.
    private static final String IOM = "missing-migrants";
    private static final String IOM_EARLIER = "missing-migrants-web";

    /** None where the row has no number. */
    static Optional<Numbered> of(Line line) {
        return first(line, "incident")
                .or(() -> first(line, "main"))
                .map(number -> new Numbered(isOfIom(line) ? IOM : null, number))
                .or(() -> first(line, "web").map(number -> new Numbered(isOfIom(line) ? IOM_EARLIER : null, number)));
    }

    String key() {
        return (register == null ? "incident" : register) + "/" + number;
    }

    /** Columns that no other register has. */
    static boolean isOfIom(Line line) {
        return Stream.of("grouping", "quality").anyMatch(line.values()::containsKey);
    }

    /** An incident that is split has several numbers; in a later edition each part has its own row. */
    private static Optional<String> first(Line line, String column) {
        return line.optional(column).map(text -> text.split("\\s*,\\s*", 2)[0]).filter(text -> !text.isEmpty());
    }
}
