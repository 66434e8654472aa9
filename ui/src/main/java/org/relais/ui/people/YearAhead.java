package org.relais.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/** Twelve months from the current one: where someone is bound, when someone is free, and when nobody knows. */
record YearAhead(
        LocalDate from,
        LocalDate to,
        List<Timespan> engaged,
        @Nullable Timespan free) {

    YearAhead {
        engaged = List.copyOf(engaged);
    }

    static YearAhead from(LocalDate today, List<Timespan> engaged, @Nullable Timespan free) {
        var first = today.withDayOfMonth(1);
        return new YearAhead(first, first.plusYears(1).minusDays(1), engaged, free);
    }

    /** The part of a span that lies in these months. */
    Optional<Timespan> within(Timespan span) {
        if (!span.overlaps(new Timespan(from, to))) {
            return Optional.empty();
        }
        return Optional.of(new Timespan(later(span.from(), from), earlier(span.to(), to)));
    }

    /** What neither an engagement nor a word about being free covers. */
    List<Timespan> unknown() {
        var gaps = new ArrayList<Timespan>();
        var next = from;
        var known = Stream.concat(engaged.stream(), Stream.ofNullable(free))
                .map(this::within)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(span -> Objects.requireNonNull(span.from())))
                .toList();
        for (var span : known) {
            var start = Objects.requireNonNull(span.from());
            if (start.isAfter(next)) {
                gaps.add(new Timespan(next, start.minusDays(1)));
            }
            next = later(Objects.requireNonNull(span.to()).plusDays(1), next);
        }
        if (!next.isAfter(to)) {
            gaps.add(new Timespan(next, to));
        }
        return gaps;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }
}
