package org.relais.exports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.relais.search.Hit;

/** Hits as the rows of a table. */
record HitTable(TableWriter table, ExportTexts texts) implements HitWriter {

    static List<String> header(ExportTexts texts) {
        return Arrays.stream(HitColumn.values()).map(texts::header).toList();
    }

    @Override
    public void write(Hit hit) throws IOException {
        table.row(Arrays.stream(HitColumn.values())
                .map(column -> column.of(hit, texts))
                .toList());
    }

    @Override
    public void remark(String text) throws IOException {
        table.row(List.of(text));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
