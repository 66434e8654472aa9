package org.relais.sources.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The template of one kind, in one language. */
record SheetTemplate(SheetKind kind, ColumnWords words) {

    private static final double WIDTH = 24;
    private static final double WIDTH_OF_FORMAT = 70;
    private static final int FORMAT = 2;

    byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Relais", null)) {
            fillIn(workbook.newWorksheet(words.kind(kind)));
            explain(workbook.newWorksheet(words.of("import.template.explanations")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void fillIn(Worksheet sheet) {
        var columns = kind.columns();
        header(
                sheet,
                columns.stream().map(column -> column.header(words.locale())).toList());
        row(sheet, 1, columns.stream().map(Column::example).toList());
    }

    private void explain(Worksheet sheet) {
        header(
                sheet,
                List.of(
                        words.of("import.template.column"),
                        words.of("import.template.required"),
                        words.of("import.template.format"),
                        words.of("import.template.example")));
        sheet.width(FORMAT, WIDTH_OF_FORMAT);
        for (var at = 0; at < kind.columns().size(); at++) {
            var column = kind.columns().get(at);
            row(
                    sheet,
                    at + 1,
                    List.of(
                            column.header(words.locale()),
                            words.required(column),
                            words.format(column),
                            column.example()));
        }
    }

    private static void header(Worksheet sheet, List<String> texts) {
        row(sheet, 0, texts);
        sheet.freezePane(0, 1);
        for (var column = 0; column < texts.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
    }

    private static void row(Worksheet sheet, int row, List<String> texts) {
        for (var column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
    }
}
