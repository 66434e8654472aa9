package org.relais.exports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.relais.search.Hit;

/** Hits as rows of a table. */
final class HitTable implements HitWriter {

    private final TableWriter table;
    private final ExportTexts texts;

    HitTable(TableWriter table, ExportTexts texts) {
        this.table = table;
        this.texts = texts;
    }

    static List<String> headers(ExportTexts texts) {
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
