package org.relais.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.relais.kernel.Folded;
import org.relais.schema.Vocabulary;

/** Turns an item into a block of index rows: its parts, then the item itself. */
final class ItemDocuments {

    private final Vocabulary vocabulary;

    ItemDocuments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Document> of(IndexedItem item) {
        var block = new ArrayList<Document>();
        item.parts().forEach(part -> block.add(part(item, part)));
        block.add(item(item));
        return block;
    }

    private Document part(IndexedItem item, IndexedItem.Part part) {
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_PART, Store.NO));
        row.add(new StringField(Fields.ID, item.id(), Store.NO));
        row.add(new StringField(Fields.ACCESS, item.access(), Store.NO));
        row.add(new StoredField("part", part.id()));
        row.add(new StoredField("text", part.text()));
        row.add(new TextField(Fields.PART + Fields.language(part.language()), part.text(), Store.NO));
        row.add(new TextField(Fields.EXACT, part.text(), Store.NO));
        var heading = part.heading();
        if (heading != null) {
            row.add(new StoredField("heading", heading));
            row.add(new TextField(Fields.HEADING + Fields.language(part.language()), heading, Store.NO));
            row.add(new TextField(Fields.EXACT, heading, Store.NO));
        }
        var page = part.page();
        if (page != null) {
            row.add(new StoredField("page", page));
        }
        store(row, "language", part.language());
        return row;
    }

    private Document item(IndexedItem item) {
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_ITEM, Store.NO));
        row.add(new StringField(Fields.ID, item.id(), Store.YES));
        row.add(new StringField(Fields.ACCESS, item.access(), Store.YES));
        row.add(new StringField(Fields.TYPE, item.type().code(), Store.YES));
        row.add(new SortedDocValuesField(Fields.TYPE, new BytesRef(item.type().code())));
        row.add(new StoredField("key", item.key()));
        addTexts(row, item);
        DomainLine.withBroader(vocabulary, item.domains())
                .forEach(domain -> row.add(new StringField(Fields.DOMAIN, domain, Store.NO)));
        item.domains().forEach(domain -> row.add(new StoredField("tagged", domain)));
        item.places().forEach(place -> {
            row.add(new StringField(Fields.PLACE, Folded.of(place).value(), Store.NO));
            row.add(new TextField(Fields.BODY + "x", place, Store.NO));
            row.add(new TextField(Fields.PLACE_NAME, place, Store.NO));
            row.add(new StoredField("at", place));
        });
        FacetFields.add(row, item, vocabulary);
        item.refs().forEach(ref -> row.add(new StringField(Fields.REFS, ref, Store.NO)));
        item.people().forEach(person -> {
            row.add(new StoredField("person", person.id() + "\t" + person.name()));
            row.add(new TextField(Fields.PERSON_NAME, person.name(), Store.NO));
        });
        languages(item).forEach(language -> row.add(new StringField(Fields.WRITTEN_IN, language, Store.NO)));
        store(row, "kind", item.kind());
        store(row, "state", item.state());
        store(row, "language", item.language());
        store(row, "fictional", item.fictional() ? "yes" : null);
        var date = item.date();
        if (date != null) {
            row.add(new LongField(Fields.DATE, date.toEpochDay(), Store.YES));
        }
        return row;
    }

    /** Those of the item itself or of any of its passages, without their region. */
    private static Stream<String> languages(IndexedItem item) {
        return Stream.concat(
                        Stream.ofNullable(item.language()),
                        item.parts().stream().map(IndexedItem.Part::language).filter(Objects::nonNull))
                .map(language -> language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                .distinct();
    }

    private static void addTexts(Document row, IndexedItem item) {
        for (var title : item.titles()) {
            row.add(new StoredField("title", title.language() + "\t" + title.text()));
            row.add(new TextField(Fields.TITLE + Fields.language(title.language()), title.text(), Store.NO));
            if (item.parts().isEmpty()) {
                // All that such an item says, where others have passages to be found by.
                row.add(new TextField(Fields.BODY + Fields.language(title.language()), title.text(), Store.NO));
            }
            row.add(new TextField(Fields.PREFIX, title.text(), Store.NO));
            row.add(new TextField(Fields.TITLE_EXACT, title.text(), Store.NO));
            row.add(new TextField(Fields.EXACT, title.text(), Store.NO));
        }
        for (var body : item.bodies()) {
            row.add(new StoredField("body", body.language() + "\t" + body.text()));
            row.add(new TextField(Fields.BODY + Fields.language(body.language()), body.text(), Store.NO));
            row.add(new TextField(Fields.EXACT, body.text(), Store.NO));
        }
    }

    private static void store(Document row, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            row.add(new StoredField(name, value));
        }
    }
}
