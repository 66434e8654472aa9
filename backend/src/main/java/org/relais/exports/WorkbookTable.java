package org.relais.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of a workbook. Its cells are declared texts, which no spreadsheet takes for formulas. */
final class WorkbookTable implements TableWriter {

    private static final double WIDTH = 24;
    private static final int LONGEST = 32_767;
    private static final int KEPT_IN_MEMORY = 100;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    WorkbookTable(OutputStream out, String name, List<String> header, Locale locale) {
        this.workbook = new Workbook(out, "Relais", null);
        this.sheet = workbook.newWorksheet(name);
        if (locale.getLanguage().equals("ar")) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        for (var column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        write(header);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(cells);
        if (row % KEPT_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(List<String> cells) {
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
