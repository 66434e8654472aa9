package org.relais.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as one value of its row, and back. A question weighs a thousand pieces: read as a column they
 * cost a tenth of what they do as stored fields, which are packed in blocks.
 */
final class PieceLine {

    private static final String BETWEEN = "\u001f";
    private static final String AMONG = "\u001e";
    private static final int COLUMNS = 15;

    private PieceLine() {}

    static BytesRef of(Piece piece) {
        return new BytesRef(List.<Object>of(
                        piece.id(),
                        piece.kind(),
                        piece.access(),
                        piece.people().stream()
                                .map(part -> part.person() + "\t" + part.role())
                                .collect(Collectors.joining(AMONG)),
                        written(piece.sentence()),
                        piece.about().type(),
                        piece.about().id(),
                        written(piece.about().title()),
                        piece.domains().stream().sorted().collect(Collectors.joining(AMONG)),
                        written(piece.role()),
                        written(piece.level()),
                        written(piece.basis()),
                        written(piece.by()),
                        written(piece.from()),
                        written(piece.to()))
                .stream()
                .map(Objects::toString)
                .collect(Collectors.joining(BETWEEN)));
    }

    static Piece read(BytesRef line) {
        var columns = line.utf8ToString().split(BETWEEN, COLUMNS);
        var level = text(columns[10]);
        return new Piece(
                columns[0],
                EvidenceKind.valueOf(columns[1]),
                columns[2],
                among(columns[3])
                        .map(part -> part.split("\t", 2))
                        .map(part -> new Piece.Part(part[0], part[1]))
                        .toList(),
                text(columns[4]),
                new Piece.About(columns[5], columns[6], columns[7]),
                among(columns[8]).collect(Collectors.toUnmodifiableSet()),
                text(columns[9]),
                level == null ? null : Integer.valueOf(level),
                text(columns[11]),
                text(columns[12]),
                day(columns[13]),
                day(columns[14]));
    }

    private static java.util.stream.Stream<String> among(String column) {
        return Arrays.stream(column.split(AMONG)).filter(value -> !value.isEmpty());
    }

    /** Whatever stands between columns stands in none; what is not known is empty. */
    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString().replace(BETWEEN, " ").replace(AMONG, " ");
    }

    private static @Nullable String text(String column) {
        return column.isEmpty() ? null : column;
    }

    private static @Nullable LocalDate day(String column) {
        return column.isEmpty() ? null : LocalDate.parse(column);
    }
}
