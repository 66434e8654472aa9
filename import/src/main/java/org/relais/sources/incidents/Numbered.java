package org.relais.sources.incidents;

import java.util.Optional;
import org.relais.sources.table.Line;

/**
 * An incident as its register numbers it. IOM numbered incidents twice, and no edition says which number of the one
 * is which of the other.
 *
 * @param register under which name its numbers are known
 */
record Numbered(String register, String number) {

    private static final String REGISTER = "missing-migrants";
    private static final String EARLIER_REGISTER = "missing-migrants-web";

    /** None where the row has no number. */
    static Optional<Numbered> of(Line line) {
        return first(line, "incident")
                .or(() -> first(line, "main"))
                .map(number -> new Numbered(REGISTER, number))
                .or(() -> first(line, "web").map(number -> new Numbered(EARLIER_REGISTER, number)));
    }

    String key() {
        return register + "/" + number;
    }

    /** An incident that is split has several numbers; in a later edition each part has its own row. */
    private static Optional<String> first(Line line, String column) {
        return line.optional(column).map(text -> text.split("\\s*,\\s*", 2)[0]).filter(text -> !text.isEmpty());
    }
}
