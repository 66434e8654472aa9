package org.relais.search;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sha256;

/**
 * Tells whether rows are those that the index has. What is written again counts twice in the statistics
 * until Lucene merges; were the open rows beside a secret written again with it, scores would tell of it.
 */
final class RowDigest {

    private RowDigest() {}

    /** Notes the digest of all rows in the first of them. */
    static void note(List<Document> rows) {
        if (!rows.isEmpty()) {
            rows.getFirst().add(new StringField(Fields.MADE, of(rows), Store.NO));
        }
    }

    /** What was noted; null where nothing was. */
    static @Nullable String noted(List<Document> rows) {
        return rows.isEmpty() ? null : rows.getFirst().get(Fields.MADE);
    }

    /** Of what they say, whatever the order of a row's fields, and but for the digest itself. */
    private static String of(List<Document> rows) {
        var said = rows.stream().map(RowDigest::said).collect(Collectors.joining("\n\n"));
        return Sha256.hex(said);
    }

    private static String said(Document row) {
        return row.getFields().stream()
                .filter(field -> !field.name().equals(Fields.MADE))
                .map(field -> field.name() + "=" + value(field))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Object value(IndexableField field) {
        return field.stringValue() != null
                ? field.stringValue()
                : field.numericValue() != null ? field.numericValue() : field.binaryValue();
    }
}
