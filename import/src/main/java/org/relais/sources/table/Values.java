package org.relais.sources.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;

/** Days, numbers and yes or no as people write them. */
final class Values {

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-M-d][d/M/uuuu][d.M.uuuu][d-M-uuuu]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Set<String> YES = Set.of("oui", "yes", "true", "vrai", "1", "x", "o", "y");
    private static final Set<String> NO = Set.of("non", "no", "false", "faux", "0", "n");

    private Values() {}

    static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(TIME.matcher(text).replaceFirst(""), DAY);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw RelaisException.invalid("import.value.day", text);
        }
        throw RelaisException.invalid("import.value.day", text);
    }

    static Long integer(String text) {
        try {
            return Long.valueOf(BLANKS.matcher(text).replaceAll(""));
        } catch (NumberFormatException e) {
            throw RelaisException.invalid("import.value.integer", text);
        }
    }

    static Double number(String text) {
        try {
            var number = Double.valueOf(BLANKS.matcher(text).replaceAll("").replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw RelaisException.invalid("import.value.number", text);
        }
        throw RelaisException.invalid("import.value.number", text);
    }

    static Boolean yesNo(String text) {
        var word = Folded.of(text).value();
        if (!YES.contains(word) && !NO.contains(word)) {
            throw RelaisException.invalid("import.value.yesNo", text);
        }
        return YES.contains(word);
    }
}
