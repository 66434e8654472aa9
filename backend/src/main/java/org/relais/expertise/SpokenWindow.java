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
import org.relais.kernel.Folded;
import org.relais.kernel.Timespan;

/**
 * When somebody is wanted, as a text says it: months with or without a year, days in figures, what they begin or
 * end. "À partir de janvier" begins, "jusqu'en juin 2027" ends, two months are from one to the other, one alone is
 * that month. A month without a year is the next of its name.
 */
final class SpokenWindow {

    private static final Set<String> FROM =
            Set.of("partir", "des", "depuis", "apres", "from", "since", "starting", "after", "ابتداء", "بدءا", "بعد");

    private static final Set<String> UNTIL =
            Set.of("jusqu", "jusque", "avant", "until", "till", "before", "حتي", "حتى", "قبل");

    private static final Set<String> IN = Set.of("en", "de", "a", "au", "in", "to", "of", "في", "من", "الي", "إلى");

    /** Months that are other words too count only with a year or after a word that leads to a time. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mars");

    private static final Map<String, Month> MONTHS = months();

    /** As many words before a month as may say what it begins or ends: "à partir du 3 janvier". */
    private static final int LEAD = 3;

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
        return new Spoken(window.read(), Set.copyOf(window.taken));
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
        var to = second.hasYear() || !second.to().isBefore(first.from())
                ? second.to()
                : YearMonth.from(second.to()).plusYears(1).atEndOfMonth();
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
        if (DOUBTFUL.contains(words.get(at)) && !hasYear && !leads(at, FROM, UNTIL, IN)) {
            return Optional.empty();
        }
        var which = hasYear ? YearMonth.of(Integer.parseInt(words.get(at + 1)), month) : next(month);
        var day = at > 0 && words.get(at - 1).matches("\\d{1,2}(er)?")
                ? Integer.parseInt(words.get(at - 1).replace("er", ""))
                : 0;
        var end = hasYear ? at + 2 : at + 1;
        return Optional.of(
                which.isValidDay(day)
                        ? new Time(which.atDay(day), which.atDay(day), hasYear, at - 1, end)
                        : new Time(which.atDay(1), which.atEndOfMonth(), hasYear, at, end));
    }

    private Optional<Time> year(int at) {
        return isYear(words.get(at)) && leads(at, IN, FROM, UNTIL)
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

    @SafeVarargs
    private boolean leads(int at, Set<String>... which) {
        for (var back = Math.max(0, at - LEAD); back < at; back++) {
            for (var leading : which) {
                if (leading.contains(words.get(back))) {
                    return true;
                }
            }
        }
        return false;
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
    private record Time(LocalDate from, LocalDate to, boolean hasYear, int start, int end) {}

    /** What was read, and the numbers of the words that said it. */
    record Spoken(Timespan when, Set<Integer> words) {}
}
