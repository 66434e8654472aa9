package org.relais.search;

import java.io.IOException;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** A value that each row of a kind has, read as a column: in the order of the index, as it only can be. */
final class RowColumn {

    private RowColumn() {}

    /** @param rows in the order of the index */
    static void read(IndexSearcher searcher, String column, int[] rows, Each each) throws IOException {
        var values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), column);
        for (var at = 0; at < rows.length; at++) {
            if (values == null || !values.advanceExact(rows[at])) {
                throw new IllegalStateException("A row without its " + column);
            }
            each.value(at, values.binaryValue());
        }
    }

    /** Takes the value of each row in turn. */
    interface Each {

        /** @param at which of the rows asked for it is of */
        void value(int at, BytesRef value) throws IOException;
    }
}
