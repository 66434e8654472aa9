package org.relais.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
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
        row(Arrays.stream(HitColumn.values())
                .map(column -> column.of(hit, texts))
                .toList());
        if (row % KEPT_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void remark(String text) {
        row(List.of(text));
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
        var headers = Arrays.stream(HitColumn.values()).map(texts::header).toList();
        for (var column = 0; column < headers.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        row(headers);
    }

    private void row(List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
    }

    private void cell(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
        }
    }
}
