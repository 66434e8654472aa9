package org.relais.search;

import static org.relais.search.LineColumns.among;
import static org.relais.search.LineColumns.day;
import static org.relais.search.LineColumns.text;

import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/**
 * A piece of evidence as one value of its row, and back. A question weighs a thousand pieces: read as a column they
 * cost a tenth of what they do as stored fields, which are packed in blocks.
 */
final class PieceLine {

    private PieceLine() {}

    static BytesRef of(Piece piece) {
        return new BytesRef(LineColumns.line(
                piece.id(),
                piece.work(),
                piece.kind(),
                piece.access(),
                LineColumns.list(piece.people().stream().map(part -> part.person() + "\t" + part.role())),
                piece.sentence(),
                piece.about().type(),
                piece.about().id(),
                piece.about().title(),
                LineColumns.list(piece.domains().stream().sorted()),
                piece.role(),
                piece.level(),
                piece.basis(),
                piece.by(),
                piece.from(),
                piece.to()));
    }

    static Piece read(BytesRef line) {
        var columns = LineColumns.of(line.utf8ToString());
        var level = text(columns.get(11));
        return new Piece(
                columns.get(0),
                columns.get(1),
                EvidenceKind.valueOf(columns.get(2)),
                columns.get(3),
                among(columns.get(4))
                        .map(part -> part.split("\t", 2))
                        .map(part -> new Piece.Part(part[0], part[1]))
                        .toList(),
                text(columns.get(5)),
                new Piece.About(columns.get(6), columns.get(7), columns.get(8)),
                among(columns.get(9)).collect(Collectors.toUnmodifiableSet()),
                text(columns.get(10)),
                level == null ? null : Integer.valueOf(level),
                text(columns.get(12)),
                text(columns.get(13)),
                day(columns.get(14)),
                day(columns.get(15)));
    }
}
