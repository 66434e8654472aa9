package org.relais.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.SortedNumericDocValues;
import org.relais.kernel.Sha256;

/**
 * What a document has in common with other versions of it, as numbers in its row: one that all translations
 * share, one of its file, and some of its text. Two rows with a number in common are versions of one document.
 * The numbers say nothing by themselves: versions are only ever sought among what the viewer may see.
 */
final class Kin {

    static final String FIELD = "kin";

    private Kin() {}

    static void add(Document row, IndexedItem item) {
        if (item.type() != ItemType.DOCUMENT) {
            return;
        }
        var text = item.parts().stream().map(IndexedItem.Part::text).collect(Collectors.joining("\n"));
        Stream.of(
                        Stream.ofNullable(item.work()).map(work -> "work:" + work),
                        Stream.ofNullable(item.digest()).map(digest -> "file:" + digest),
                        Likeness.marks(text).mapToObj(mark -> "text:" + mark))
                .flatMap(marks -> marks)
                .mapToLong(Kin::number)
                .forEach(number -> row.add(new LongField(FIELD, number, Store.NO)));
    }

    /** Of the row that the values stand at. */
    static LongStream of(SortedNumericDocValues values) throws IOException {
        var numbers = LongStream.builder();
        for (var at = 0; at < values.docValueCount(); at++) {
            numbers.add(values.nextValue());
        }
        return numbers.build();
    }

    private static long number(String mark) {
        return ByteBuffer.wrap(Sha256.of(mark)).getLong();
    }
}
