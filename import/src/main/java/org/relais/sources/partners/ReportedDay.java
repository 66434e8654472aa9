package org.relais.sources.partners;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;
import org.relais.sources.table.Formats;

/** Days as 3W tables give them: in figures, in words, or only as a month, of which the last day is taken. */
final class ReportedDay {

    private static final DateTimeFormatter SHORT =
            new DateTimeFormatterBuilder().appendPattern("d.M.uu").toFormatter(Locale.ROOT);
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(\\p{L}+)\\.? (\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private ReportedDay() {}

    static Optional<LocalDate> of(String text) {
        return Stream.<Reader>of(
                        given -> (LocalDate) Formats.DAY.read(given),
                        given -> LocalDate.parse(given, SHORT),
                        given -> YearMonth.parse(given).atEndOfMonth(),
                        ReportedDay::inWords)
                .flatMap(reader -> attempt(reader, text).stream())
                .findFirst();
    }

    /** From a month, in words or as its number, and a year that stand in two columns. */
    static Optional<LocalDate> of(String month, String year) {
        var number = month.matches("\\d{1,2}") ? Integer.valueOf(month) : MONTHS.get(word(month));
        return number == null || !year.matches("\\d{4}")
                ? Optional.empty()
                : attempt(given -> YearMonth.of(Integer.parseInt(given), number).atEndOfMonth(), year);
    }

    /** Whether a word names a month, in full or short. */
    static boolean isMonth(String word) {
        return MONTHS.containsKey(word(word));
    }

    private static LocalDate inWords(String text) {
        var matcher = IN_WORDS.matcher(Folded.of(text).value());
        var month = matcher.matches() ? MONTHS.get(word(matcher.group(2))) : null;
        if (month == null) {
            throw new DateTimeException(text);
        }
        var of = YearMonth.of(Integer.parseInt(matcher.group(3)), month);
        return matcher.group(1) == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(matcher.group(1)));
    }

    private static Optional<LocalDate> attempt(Reader reader, String text) {
        try {
            return Optional.of(reader.read(text));
        } catch (DateTimeException | RelaisException.Invalid unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var month : java.time.Month.values()) {
            for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                for (var style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                    months.put(word(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        return months;
    }

    private static String word(String month) {
        return Folded.of(month).key();
    }

    /** Reads one way of writing days. */
    private interface Reader {
        LocalDate read(String text);
    }
}
