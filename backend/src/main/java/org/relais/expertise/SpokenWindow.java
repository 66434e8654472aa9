package org.relais.expertise;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.kernel.Folded;
import org.relais.kernel.Timespan;

/**
 * When somebody is wanted, as a text says it: months with or without a year, days in figures, what they begin or
 * end. "À partir de janvier" begins, "jusqu'en juin 2027" ends, two months are from one to the other, one alone is
 * that month. A month without a year is the next of its name.
 */
final class SpokenWindow {

    private static final Set<String> FROM = folded(
            "partir", "dès", "depuis", "après", "from", "since", "starting", "after", "ابتداء", "بدءا", "منذ", "بعد");

    private static final Set<String> UNTIL =
            folded("jusqu", "jusque", "avant", "until", "till", "before", "حتى", "قبل");

    private static final Set<String> IN = folded("en", "de", "à", "au", "in", "to", "of", "في", "من", "إلى");

    private static final Set<String> LEADING =
            Stream.of(FROM, UNTIL, IN).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** Months that are other words too count only with a year or right after a word or a day that leads to a time. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mars");

    private static final Set<String> PART = folded("début", "mi", "fin", "early", "mid", "late");

    private static final String DAY = "\\d{1,2}(er)?";

    private static final Map<String, Month> MONTHS = months();

    /** "À partir de mars" begins, "partir en mars" does not. */
    private static final String LEAVE = "partir";

    private static final Set<String> OF = Set.of("de", "du", "d");

    /** What may stand between a word that leads to a time and the time: "jusqu’à la fin de juin". */
    private static final Set<String> BETWEEN = folded(
            "le", "la", "l", "de", "du", "d", "en", "au", "à", "mois", "année", "début", "mi", "fin", "the", "of", "in",
            "on", "month", "year", "early", "mid", "late", "end", "من", "في", "شهر", "عام", "سنة", "بداية", "نهاية");

    /** As many words before a time as may lead to it. */
    private static final int LEAD = 5;

    private final List<String> words;
    private final LocalDate today;
    private final Set<Integer> taken = new TreeSet<>();

    private SpokenWindow(List<String> words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** @param words folded, in the order of the text */
    static Spoken in(List<String> words, LocalDate today) {
        var window = new SpokenWindow(words, today);
        var when = window.read();
        // What is over is what somebody tells of, not when somebody is wanted.
        return when.to() != null && when.to().isBefore(today)
                ? new Spoken(Timespan.ALWAYS, Set.of())
                : new Spoken(when, Set.copyOf(window.taken));
    }

    private Timespan read() {
        var times = new ArrayList<Time>();
        for (var at = 0; at < words.size() && times.size() < 2; ) {
            var time = timeAt(at);
            if (time.isPresent()) {
                times.add(time.get());
                at = time.get().end();
            } else {
                at++;
            }
        }
        times.forEach(time -> {
            for (var at = time.start(); at < time.end(); at++) {
                taken.add(at);
            }
        });
        return switch (times.size()) {
            case 0 -> Timespan.ALWAYS;
            case 1 -> alone(times.getFirst());
            default -> between(times.getFirst(), times.getLast());
        };
    }

    private Timespan alone(Time time) {
        if (leads(time.start(), FROM)) {
            return new Timespan(time.from(), null);
        }
        return leads(time.start(), UNTIL) ? new Timespan(null, time.to()) : new Timespan(time.from(), time.to());
    }

    /** Of two months of which only the second has a year, the first is the last of its name before it. */
    private static Timespan between(Time first, Time second) {
        if (!first.hasYear() && second.hasYear()) {
            var from = first.from().withYear(second.to().getYear());
            return new Timespan(from.isAfter(second.to()) ? from.minusYears(1) : from, second.to());
        }
        var to = second.hasYear() ? second.to() : second.toFrom(first.from());
        return to.isBefore(first.from()) ? new Timespan(second.from(), first.to()) : new Timespan(first.from(), to);
    }

    private Optional<Time> timeAt(int at) {
        return figures(at).or(() -> month(at)).or(() -> year(at));
    }

    /** A day as 2027-01-31 or 31/01/2027. */
    private Optional<Time> figures(int at) {
        if (at + 2 >= words.size()) {
            return Optional.empty();
        }
        var three = words.subList(at, at + 3);
        var iso = String.join("-", three);
        var european = String.join("-", three.reversed());
        return day(iso).or(() -> day(european)).map(day -> new Time(day, day, true, at, at + 3));
    }

    private static Optional<LocalDate> day(String text) {
        if (!text.matches("20\\d\\d-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])")) {
            return Optional.empty();
        }
        var parts = text.split("-", 3);
        var month = YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        var day = Integer.parseInt(parts[2]);
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private Optional<Time> month(int at) {
        var month = MONTHS.get(words.get(at));
        if (month == null) {
            return Optional.empty();
        }
        var hasYear = at + 1 < words.size() && isYear(words.get(at + 1));
        if (DOUBTFUL.contains(words.get(at)) && !hasYear && !leadsRightTo(at)) {
            return Optional.empty();
        }
        var which = hasYear ? YearMonth.of(Integer.parseInt(words.get(at + 1)), month) : next(month);
        var day = at > 0 && words.get(at - 1).matches(DAY)
                ? Integer.parseInt(words.get(at - 1).replace("er", ""))
                : 0;
        var end = hasYear ? at + 2 : at + 1;
        return Optional.of(
                which.isValidDay(day)
                        ? new Time(which.atDay(day), which.atDay(day), hasYear, at - 1, end)
                        : new Time(which.atDay(1), which.atEndOfMonth(), hasYear, at, end));
    }

    private Optional<Time> year(int at) {
        return isYear(words.get(at)) && leads(at, LEADING)
                ? Optional.of(new Time(
                        LocalDate.of(Integer.parseInt(words.get(at)), 1, 1),
                        LocalDate.of(Integer.parseInt(words.get(at)), 12, 31),
                        true,
                        at,
                        at + 1))
                : Optional.empty();
    }

    private YearMonth next(Month month) {
        var thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
    }

    private static boolean isYear(String word) {
        return word.matches("20\\d\\d");
    }

    private boolean leadsRightTo(int at) {
        var before = at == 0 ? "" : words.get(at - 1);
        return before.matches(DAY) || LEADING.contains(before) || PART.contains(before);
    }

    private boolean leads(int at, Set<String> leading) {
        for (var back = at - 1; back >= Math.max(0, at - LEAD); back--) {
            var word = words.get(back);
            if (leading.contains(word)) {
                return !word.equals(LEAVE) || OF.contains(words.get(back + 1));
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(word -> Folded.of(word).value()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var reader : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"), Locale.of("ar", "DZ"))) {
            for (var month : Month.values()) {
                months.putIfAbsent(
                        Folded.of(month.getDisplayName(TextStyle.FULL, reader)).value(), month);
            }
        }
        return Map.copyOf(months);
    }

    /** A day or a month in a text: its first and last day, and from which word up to which. */
    private record Time(LocalDate from, LocalDate to, boolean hasYear, int start, int end) {

        /** Its last day in the first year in which that is not before a day. */
        LocalDate toFrom(LocalDate day) {
            var to = toIn(day.getYear());
            return to.isBefore(day) ? toIn(day.getYear() + 1) : to;
        }

        private LocalDate toIn(int year) {
            return from.equals(to)
                    ? to.withYear(year)
                    : YearMonth.of(year, to.getMonth()).atEndOfMonth();
        }
    }

    /** What was read, and the numbers of the words that said it. */
    record Spoken(Timespan when, Set<Integer> words) {}
}
