package org.relais.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.relais.schema.Vocabulary;

/** A piece of evidence as a row of the index. */
final class PieceDocuments {

    /** Of a piece that is tagged with no narrower domain: the domains themselves. */
    static final String TAGGED = "piece.tagged";

    /** The piece itself; see {@link PieceLine}. */
    static final String PIECE = "piece";

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
        return row;
    }

    private static ItemType carrierType(EvidenceKind kind, Piece.About about) {
        return kind == EvidenceKind.DOCUMENT ? ItemType.ofCode(about.type()) : ItemType.PERSON;
    }
}
