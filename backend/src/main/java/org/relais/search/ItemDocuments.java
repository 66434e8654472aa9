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
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Folded;
import org.relais.schema.Vocabulary;

/**
 * Turns an item into a block of index rows: its parts, what it says of itself as one more part, then the
 * item. Every part carries the title, so that a passage is found by words of which its document's title
 * has one and the passage the other.
 */
final class ItemDocuments {

    /** A word of the title counts like two of the text: a field of its own would favour what has a title at all. */
    private static final int TITLE_COUNTS = 2;

    private final Vocabulary vocabulary;

    ItemDocuments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Document> of(IndexedItem item) {
        var block = new ArrayList<Document>();
        item.parts().forEach(part -> block.add(part(item, part)));
        if (item.parts().isEmpty() || !item.bodies().isEmpty()) {
            block.add(own(item));
        }
        block.add(item(item));
        return block;
    }

    private static Document part(IndexedItem item, IndexedItem.Part part) {
        var row = partOf(item, part.id());
        row.add(new StoredField("text", part.text()));
        find(row, part.language(), part.text());
        var heading = part.heading();
        if (heading != null) {
            row.add(new StoredField("heading", heading));
            find(row, part.language(), heading);
        }
        var page = part.page();
        if (page != null) {
            row.add(new StoredField("page", page));
        }
        store(row, "language", part.language());
        return row;
    }

    /** What an item says of itself, in all its languages. */
    private static Document own(IndexedItem item) {
        var row = partOf(item, "");
        item.bodies().forEach(body -> find(row, body.language(), body.text()));
        item.places().forEach(place -> row.add(new TextField(Fields.TEXT + "x", place, Store.NO)));
        return row;
    }

    private static Document partOf(IndexedItem item, String id) {
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_PART, Store.NO));
        row.add(new StringField(Fields.ID, item.id(), Store.NO));
        row.add(new StringField(Fields.ACCESS, item.access(), Store.NO));
        row.add(new StoredField("part", id));
        // A domain is little more than what it is called, and would come before all that is about it.
        var count = item.type() == ItemType.DOMAIN ? 1 : TITLE_COUNTS;
        for (var title : item.titles()) {
            for (var time = 0; time < count; time++) {
                find(row, title.language(), title.text());
            }
        }
        return row;
    }

    private static void find(Document row, @Nullable String language, String text) {
        row.add(new TextField(Fields.TEXT + Fields.language(language), text, Store.NO));
        row.add(new TextField(Fields.EXACT, text, Store.NO));
    }

    private Document item(IndexedItem item) {
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_ITEM, Store.NO));
        row.add(new StringField(Fields.ID, item.id(), Store.YES));
        row.add(new SortedDocValuesField(Fields.TIE, new BytesRef(item.id())));
        row.add(new StringField(Fields.ACCESS, item.access(), Store.YES));
        row.add(new StringField(Fields.TYPE, item.type().code(), Store.YES));
        row.add(new SortedDocValuesField(Fields.TYPE, new BytesRef(item.type().code())));
        row.add(new StoredField("key", item.key()));
        addTexts(row, item);
        if (item.type() != ItemType.DOMAIN) {
            // A domain is what it is called: tagged with itself it would come before all that is about it.
            DomainLine.withBroader(vocabulary, item.domains())
                    .forEach(domain -> row.add(new StringField(Fields.DOMAIN, domain, Store.NO)));
        }
        item.domains().forEach(domain -> row.add(new StoredField("tagged", domain)));
        item.places().forEach(place -> {
            row.add(new StringField(Fields.PLACE, Folded.of(place).value(), Store.NO));
            row.add(new TextField(Fields.PLACE_NAME, place, Store.NO));
            row.add(new StoredField("at", place));
        });
        NameFields.add(row, item);
        FacetFields.add(row, item, vocabulary);
        FacetNames.add(row, item);
        Kin.add(row, item);
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
        item.trust().addTo(row);
        if (item.isSuperseded()) {
            row.add(new StringField(Fields.SUPERSEDED, "yes", Store.YES));
            row.add(new SortedDocValuesField(Fields.SUPERSEDED, new BytesRef("yes")));
        }
        item.successors().forEach(next -> row.add(new StoredField("successor", next.id() + "\t" + next.name())));
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
            row.add(new TextField(Fields.PREFIX, title.text(), Store.NO));
            row.add(new TextField(Fields.TITLE_EXACT, title.text(), Store.NO));
        }
        item.bodies().forEach(body -> row.add(new StoredField("body", body.language() + "\t" + body.text())));
    }

    private static void store(Document row, String name, @Nullable String value) {
        if (value != null) {
            row.add(new StoredField(name, value));
        }
    }
}
