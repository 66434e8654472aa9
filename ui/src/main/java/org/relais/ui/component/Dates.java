package org.relais.ui.component;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/** Dates as the house writes them: « 23 nov. 2026 », « il y a 12 jours » up to thirty, « sept. 2025 → déc. 2026 ». */
public final class Dates {

    private static final int NAMED_IN_DAYS = 30;

    private Dates() {}

    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Words.locale()).format(day);
    }

    public static String month(LocalDate day) {
        return month(YearMonth.from(day));
    }

    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", Words.locale()).format(month);
    }

    /** How long ago, in days up to thirty, else the day itself; the future is always a day. */
    public static String since(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        return days < 0 || days > NAMED_IN_DAYS ? day(day) : Words.say("date.ago", days);
    }

    /** From month to month; open ends in words; empty when nothing is known. */
    public static String span(Timespan span) {
        return span(span.from(), span.to());
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return YearMonth.from(from).equals(YearMonth.from(to))
                    ? month(from)
                    : Words.say("date.fromTo", month(from), month(to));
        }
        if (from != null) {
            return Words.say("date.from", month(from));
        }
        return to == null ? "" : Words.say("date.to", month(to));
    }
}
