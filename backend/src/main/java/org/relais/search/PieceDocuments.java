package org.relais.search;

import java.time.LocalDate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;
import org.relais.schema.Vocabulary;

/** A piece of evidence as a row of the index. */
final class PieceDocuments {

    /** Of a piece that is tagged with no narrower domain: the domains themselves. */
    static final String TAGGED = "piece.tagged";

    /** The piece itself; see {@link PieceLine}. */
    static final String PIECE = "piece";

    /** Of services in a team: from which day until which, both included. */
    static final String SERVED = "served";

    private final Vocabulary vocabulary;

    PieceDocuments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Document of(IndexedPiece indexed) {
        var piece = indexed.piece();
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_EVIDENCE, Store.NO));
        row.add(new StringField(Fields.ID, indexed.carrier(), Store.YES));
        row.add(new StoredField(
                "carrier", carrierType(piece.kind(), piece.about()).code()));
        row.add(new StringField(Fields.ACCESS, piece.access(), Store.YES));
        indexed.refs().forEach(ref -> row.add(new StringField(Fields.REFS, ref, Store.NO)));
        indexed.texts()
                .forEach(text -> row.add(
                        new TextField(Fields.EVIDENCE + Fields.language(text.language()), text.text(), Store.NO)));
        DomainLine.withBroader(vocabulary, piece.domains())
                .forEach(domain -> row.add(new StringField(Fields.DOMAIN, domain, Store.NO)));
        piece.domains().forEach(domain -> row.add(new StringField(TAGGED, domain, Store.NO)));
        row.add(new BinaryDocValuesField(PIECE, PieceLine.of(piece)));
        if (piece.isService()) {
            var when = Timespan.stated(piece.from(), piece.to());
            row.add(new IntRange(SERVED, new int[] {day(when.from(), Integer.MIN_VALUE)}, new int[] {
                day(when.to(), Integer.MAX_VALUE)
            }));
        }
        return row;
    }

    /** Days since 1970, as {@link #SERVED} counts them. */
    static int day(@Nullable LocalDate day, int open) {
        return day == null ? open : Math.toIntExact(day.toEpochDay());
    }

    private static ItemType carrierType(EvidenceKind kind, Piece.About about) {
        return kind == EvidenceKind.DOCUMENT ? ItemType.ofCode(about.type()) : ItemType.PERSON;
    }
}
