package org.relais.sources.table;

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

/** Days as tables give them: in figures, in words, or only as a month, of which the last day is taken. */
public final class ReportedDay {

    private static final DateTimeFormatter SHORT =
            new DateTimeFormatterBuilder().appendPattern("d.M.uu").toFormatter(Locale.ROOT);
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[- ](\\p{L}+)\\.?[- ](\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final int CENTURY = 2000;
    private static final Map<String, Integer> MONTHS = months();

    private ReportedDay() {}

    public static Optional<LocalDate> of(String text) {
        return Stream.<Reader>of(
                        given -> (LocalDate) Formats.DAY.read(given),
                        given -> LocalDate.parse(given, SHORT),
                        given -> YearMonth.parse(given).atEndOfMonth(),
                        ReportedDay::inWords,
                        ReportedDay::monthFirst,
                        ReportedDay::inShort)
                .flatMap(reader -> attempt(reader, text).stream())
                .findFirst();
    }

    /** From a month, in words or as its number, and a year that stand in two columns. */
    public static Optional<LocalDate> of(String month, String year) {
        var number = month.matches("\\d{1,2}") ? Integer.valueOf(month) : MONTHS.get(word(month));
        return number == null || !year.matches("\\d{4}")
                ? Optional.empty()
                : attempt(given -> YearMonth.of(Integer.parseInt(given), number).atEndOfMonth(), year);
    }

    /** Whether a word names a month, in full or short. */
    public static boolean isMonth(String word) {
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

    /** As in {@code January 5, 2019}. */
    private static LocalDate monthFirst(String text) {
        var matcher = MONTH_FIRST.matcher(text);
        return matcher.matches()
                ? day(matcher.group(2), matcher.group(1), Integer.parseInt(matcher.group(3)))
                : unreadable(text);
    }

    /** As spreadsheets shorten it: {@code 5-Jan-19}. */
    private static LocalDate inShort(String text) {
        var matcher = DAY_FIRST.matcher(text);
        return matcher.matches()
                ? day(matcher.group(1), matcher.group(2), CENTURY + Integer.parseInt(matcher.group(3)))
                : unreadable(text);
    }

    private static LocalDate day(String day, String month, int year) {
        var number = MONTHS.get(word(month));
        return number == null ? unreadable(month) : LocalDate.of(year, number, Integer.parseInt(day));
    }

    private static LocalDate unreadable(String text) {
        throw new DateTimeException(text);
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
