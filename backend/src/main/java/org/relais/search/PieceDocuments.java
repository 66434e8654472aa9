package org.relais.search;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.relais.schema.Vocabulary;

/** A piece of evidence as a row of the index, and back. */
final class PieceDocuments {

    /** Of a piece that is tagged with no narrower domain: the domains themselves. */
    static final String TAGGED = "piece.tagged";

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
        piece.domains().forEach(domain -> row.add(new StringField(TAGGED, domain, Store.YES)));
        piece.people().forEach(part -> row.add(new StoredField("people", part.person() + "\t" + part.role())));
        row.add(new StoredField("piece", piece.id()));
        row.add(new StoredField("kind", piece.kind().name()));
        row.add(new StoredField(
                "about",
                String.join(
                        "\t",
                        piece.about().type(),
                        piece.about().id(),
                        piece.about().title())));
        store(row, "sentence", piece.sentence());
        store(row, "role", piece.role());
        store(row, "level", piece.level());
        store(row, "basis", piece.basis());
        store(row, "by", piece.by());
        store(row, "from", piece.from());
        store(row, "to", piece.to());
        return row;
    }

    static Piece read(StoredFields fields, int doc) throws java.io.IOException {
        var row = fields.document(doc);
        var about = java.util.List.of(row.get("about").split("\t", 3));
        var level = row.get("level");
        return new Piece(
                row.get("piece"),
                EvidenceKind.valueOf(row.get("kind")),
                row.get(Fields.ACCESS),
                java.util.Arrays.stream(row.getValues("people"))
                        .map(line -> line.split("\t", 2))
                        .map(part -> new Piece.Part(part[0], part[1]))
                        .toList(),
                row.get("sentence"),
                new Piece.About(about.get(0), about.get(1), about.get(2)),
                java.util.Set.of(row.getValues(TAGGED)),
                row.get("role"),
                level == null ? null : Integer.valueOf(level),
                row.get("basis"),
                row.get("by"),
                day(row.get("from")),
                day(row.get("to")));
    }

    private static ItemType carrierType(EvidenceKind kind, Piece.About about) {
        return kind == EvidenceKind.DOCUMENT ? ItemType.ofCode(about.type()) : ItemType.PERSON;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void store(Document row, String name, @Nullable Object value) {
        if (value != null) {
            row.add(new StoredField(name, value.toString()));
        }
    }
}
