package org.relais.sources.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a workbook into canonical ones. */
final class WorkbookCells {

    /** Built-in formats of days and times, ECMA-376 part 1, 18.8.30, with those of East Asian locales. */
    private static final Set<Integer> DAY_FORMATS = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hmsHMS]+]");
    private static final Pattern DAY_LETTERS = Pattern.compile("[dmyhsDMYHS]");

    /** A spreadsheet computes with no more digits; what lies beyond is noise of the binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final int MOST_ZEROS = 30;
    private static final long SECONDS = 86_400;

    private final boolean since1904;

    WorkbookCells(boolean since1904) {
        this.since1904 = since1904;
    }

    Cell read(org.dhatim.fastexcel.reader.@Nullable Cell cell, Gathering gathering) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            return Cell.ERROR;
        }
        return switch (cell.getValue()) {
            case null -> Cell.EMPTY;
            case BigDecimal number -> gathering.cell(number(number, isDay(cell)));
            case Object other -> gathering.cell(other.toString());
        };
    }

    private String number(BigDecimal number, boolean isDay) {
        if (isDay && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return day(number);
        }
        var plain = number.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) plain.scale()) > MOST_ZEROS ? number.toString() : plain.toPlainString();
    }

    private String day(BigDecimal number) {
        var seconds = number.multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (seconds < SECONDS) {
            return time.toString();
        }
        var day = day(seconds / SECONDS);
        return time.equals(LocalTime.MIDNIGHT)
                ? day.toString()
                : day.atTime(time).toString();
    }

    /** The system of 1900 counts a 29 February 1900 that never was. */
    private LocalDate day(long number) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(number);
        }
        return LocalDate.of(1899, 12, number < 60 ? 31 : 30).plusDays(number);
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        var format = cell.getDataFormatString();
        if (format == null) {
            return DAY_FORMATS.contains(id);
        }
        if (ELAPSED.matcher(format).find()) {
            return false;
        }
        var positive = LITERALS.matcher(format).replaceAll("").split(";", 2)[0];
        return DAY_LETTERS.matcher(positive).find() && !positive.contains("0") && !positive.contains("#");
    }
}
