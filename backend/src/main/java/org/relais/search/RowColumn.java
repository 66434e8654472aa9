package org.relais.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** A value that each row of a kind has, read as a column: in the order of the index, as it only can be. */
final class RowColumn {

    private RowColumn() {}

    /** By the row, in the order of the index. */
    static <T> Map<Integer, T> of(IndexSearcher searcher, String column, ScoreDoc[] rows, Function<BytesRef, T> read)
            throws IOException {
        var values = MultiDocValues.getBinaryValues(searcher.getIndexReader(), column);
        var byRow = new LinkedHashMap<Integer, T>();
        for (var row : Arrays.stream(rows).mapToInt(hit -> hit.doc).sorted().toArray()) {
            if (values == null || !values.advanceExact(row)) {
                throw new IllegalStateException("A row without its " + column);
            }
            byRow.put(row, read.apply(values.binaryValue()));
        }
        return byRow;
    }
}
