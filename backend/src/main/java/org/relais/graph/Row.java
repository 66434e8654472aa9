package org.relais.graph;

import java.util.List;

/**
 * What one row of a source says.
 *
 * @param place where the row stands, as in {@code personnes.csv, ligne 12}
 * @param subject the statement that the row is about: its fate is the row's
 * @param context items that the subject needs and that the row describes in passing
 */
public record Row(String place, Statement subject, List<Statement.OfNode> context) {

    public Row {
        context = List.copyOf(context);
    }

    public static Row of(String place, Statement subject) {
        return new Row(place, subject, List.of());
    }
}
