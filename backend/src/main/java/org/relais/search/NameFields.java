package org.relais.search;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Writes an item's names into its row: as they are written, and as they sound. */
final class NameFields {

    private static final FieldType PRESENT = present();

    /** What is called by a name, not by words. */
    private static final Set<ItemType> PROPER = Set.of(ItemType.PERSON, ItemType.STAGE, ItemType.ORGANISATION);

    private NameFields() {}

    static void add(Document row, IndexedItem item) {
        var spoken = Stream.concat(item.people().stream().map(Caption::name), item.places().stream());
        spoken.forEach(name -> add(row, Fields.NAMED_SOUND, name, true));
        if (PROPER.contains(item.type())) {
            item.titles()
                    .forEach(title -> add(row, Fields.NAME_SOUND, title.text(), item.type() != ItemType.ORGANISATION));
        }
    }

    /** @param whole whether each word of it is part of the name: an organisation's may be of the language */
    private static void add(Document row, String sounds, String name, boolean whole) {
        row.add(new Field(sounds, name, PRESENT));
        if (whole) {
            row.add(new Field(Fields.NAME, name, PRESENT));
        }
    }

    /** Whether it is there is all that counts. */
    private static FieldType present() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
