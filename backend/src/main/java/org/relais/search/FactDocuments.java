package org.relais.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** What a person's sheet says as a row of the index. */
final class FactDocuments {

    /** See {@link FactLines}. */
    static final String FACTS = "facts";

    private FactDocuments() {}

    static Document of(IndexedFacts facts) {
        var row = new Document();
        row.add(new StringField(Fields.ROW, Fields.ROW_FACTS, Store.NO));
        row.add(new StringField(Fields.ID, facts.person(), Store.NO));
        row.add(new StringField(Fields.ACCESS, facts.access(), Store.NO));
        row.add(new BinaryDocValuesField(FACTS, new BytesRef(facts.line())));
        return row;
    }
}
