package org.relais.sources.incidents;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.sources.table.Line;
import org.relais.sources.table.ReportedDay;

/**
 * The days of a register. Where a day is written in figures, its weekday or its month in words tells which of them
 * is the month; else the other rows do, of which some day is beyond the twelfth; else nobody can.
 */
final class IncidentDays {

    private static final List<String> DAYS = List.of("date", "reported", "published");
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?:(\\p{L}{3})\\p{L}*\\.?,? )?(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:[ T,-].*)?");
    private static final int MONTHS = 12;

    private final boolean monthFirst;
    private final boolean dayFirst;

    private IncidentDays(boolean monthFirst, boolean dayFirst) {
        this.monthFirst = monthFirst;
        this.dayFirst = dayFirst;
    }

    static IncidentDays of(List<Line> lines) {
        var figures = lines.stream()
                .flatMap(line -> toTheDay(line).stream())
                .map(IN_FIGURES::matcher)
                .filter(matcher -> matcher.matches())
                .toList();
        return new IncidentDays(
                figures.stream().anyMatch(found -> number(found, 3) > MONTHS),
                figures.stream().anyMatch(found -> number(found, 2) > MONTHS));
    }

    /** When it happened, or was reported, or at least in which month: then its last day. */
    Optional<LocalDate> day(Line line) {
        var text = toTheDay(line);
        return text.isPresent() ? read(text.get(), line.optional("month").orElse("")) : month(line);
    }

    /** Whether the row tells more than a month. */
    static boolean isToTheDay(Line line) {
        return toTheDay(line).isPresent();
    }

    /** What the row says of its day, readable or not. */
    static String said(Line line) {
        return toTheDay(line).orElseGet(() -> line.key("month", "year"));
    }

    private static Optional<String> toTheDay(Line line) {
        return DAYS.stream().flatMap(column -> line.optional(column).stream()).findFirst();
    }

    private static Optional<LocalDate> month(Line line) {
        return ReportedDay.of(
                line.optional("month").orElse(""), line.optional("year").orElse(""));
    }

    private Optional<LocalDate> read(String text, String month) {
        var found = IN_FIGURES.matcher(text);
        return found.matches() ? inFigures(found, month) : ReportedDay.of(text);
    }

    private Optional<LocalDate> inFigures(MatchResult found, String month) {
        var asMonthFirst = day(found, 3, 2);
        var asDayFirst = day(found, 2, 3);
        var possible = Stream.of(asMonthFirst, asDayFirst)
                .flatMap(Optional::stream)
                .filter(day -> isSaid(found.group(1), day) && isInSaidMonth(month, day))
                .distinct()
                .toList();
        if (possible.size() == 1) {
            return Optional.of(possible.getFirst());
        }
        // Of two that are possible the table's own order decides, if it has but one.
        return possible.isEmpty() || monthFirst == dayFirst ? Optional.empty() : monthFirst ? asMonthFirst : asDayFirst;
    }

    private static boolean isSaid(String weekday, LocalDate day) {
        return weekday == null || isWeekday(weekday, day.getDayOfWeek());
    }

    private static boolean isWeekday(String word, DayOfWeek weekday) {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .map(language -> weekday.getDisplayName(TextStyle.FULL, language))
                .anyMatch(name -> name.regionMatches(true, 0, word, 0, word.length()));
    }

    /** A register may have the month of the report beside the day of the incident: what contradicts tells nothing. */
    private static boolean isInSaidMonth(String month, LocalDate day) {
        return !ReportedDay.isMonth(month)
                || ReportedDay.of(month, String.valueOf(day.getYear()))
                        .filter(last -> last.getMonth() == day.getMonth())
                        .isPresent();
    }

    private static Optional<LocalDate> day(MatchResult found, int day, int month) {
        try {
            return Optional.of(LocalDate.of(number(found, 4), number(found, month), number(found, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
