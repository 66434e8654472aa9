package org.relais.sources.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.relais.kernel.RelaisException;

/** The sheets of an XLSX workbook, with the values that its formulas last had. */
final class Workbook {

    private Workbook() {}

    static List<Sheet> read(Path file, int most) throws IOException {
        ZipCheck.refuseBombs(file);
        // A value that cannot be parsed is the error of its cell, not of the file.
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var cells = new WorkbookCells(workbook.isDate1904());
            var gathering = new Gathering();
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    rows.takeWhile(row -> gathering.size() < most)
                            .forEach(row -> gathering.add(row.getRowNum(), cells(row, cells, gathering)));
                }
                sheets.add(gathering.sheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE));
            }
            return sheets;
        } catch (RelaisException refusal) {
            throw refusal;
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // What a damaged workbook makes the reader fail with.
            throw RelaisException.invalid("import.table.broken", e.getClass().getSimpleName());
        }
    }

    private static List<Cell> cells(Row row, WorkbookCells cells, Gathering gathering) {
        var all = new ArrayList<Cell>(row.getCellCount());
        for (var at = 0; at < row.getCellCount(); at++) {
            all.add(cells.read(row.getCell(at), gathering));
        }
        return all;
    }
}
