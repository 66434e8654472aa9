package org.relais.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.relais.search.Hit;

/** Hits as a sheet of a workbook. Its cells are declared texts, which no spreadsheet takes for formulas. */
final class WorkbookWriter implements HitWriter {

    private static final double WIDTH = 24;
    private static final int LONGEST = 32_767;
    private static final int KEPT_IN_MEMORY = 100;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ExportTexts texts;
    private int row;

    WorkbookWriter(OutputStream out, ExportTexts texts) {
        this.workbook = new Workbook(out, "Relais", null);
        this.sheet = workbook.newWorksheet(texts.of("export.sheet"));
        this.texts = texts;
        begin();
    }

    @Override
    public void write(Hit hit) throws IOException {
        for (var column : HitColumn.values()) {
            cell(column.ordinal(), column.of(hit, texts));
        }
        row++;
        if (row % KEPT_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void remark(String text) {
        cell(0, text);
        row++;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void begin() {
        if (texts.locale().getLanguage().equals("ar")) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        for (var column : HitColumn.values()) {
            sheet.width(column.ordinal(), WIDTH);
            sheet.style(0, column.ordinal()).bold().set();
            cell(column.ordinal(), texts.header(column));
        }
        row++;
    }

    private void cell(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
        }
    }
}
