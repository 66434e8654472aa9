package org.relais.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Source;

/**
 * What one row of a source says.
 *
 * @param place where the row stands, as in {@code personnes.csv, ligne 12}
 * @param subject the statement that the row is about: its fate is the row's
 * @param context items that the subject needs and that the row describes in passing
 * @param origin where the subject was first stated, where the row itself says so: a file that only passes on
 *     what others said is not its source
 */
public record Row(
        String place,
        Statement subject,
        List<Statement.OfNode> context,
        @Nullable Source origin) {

    public Row {
        context = List.copyOf(context);
    }

    public Row(String place, Statement subject, List<Statement.OfNode> context) {
        this(place, subject, context, null);
    }

    public static Row of(String place, Statement subject) {
        return new Row(place, subject, List.of());
    }
}
