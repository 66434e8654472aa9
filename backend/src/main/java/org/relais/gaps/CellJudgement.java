package org.relais.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapCell.Neighbour;
import org.relais.kernel.Freshness;

/** Judges how a stage stands in a domain on a day, by all that is known of it and of its neighbours. */
record CellJudgement(LocalDate day) {

    private static final int SOON = 90;

    /** @param around the stages before and after, each with who is there in the domain */
    GapCell of(String top, StageFacts stage, List<Neighbour> around) {
        var all = stage.presences(top);
        var present = all.stream()
                .filter(one -> one.isThereOn(day))
                .sorted(Comparator.comparing(one -> !one.ours()))
                .toList();
        var coming = all.stream()
                .filter(one -> one.isPlannedOn(day))
                .sorted(Comparator.comparing(
                        one -> Optional.ofNullable(one.when().from()).orElse(LocalDate.MAX)))
                .toList();
        var last = all.stream()
                .filter(one -> one.isOverOn(day))
                .max(Comparator.comparing(
                        one -> Optional.ofNullable(one.when().to()).orElse(LocalDate.MIN)))
                .filter(one -> present.isEmpty())
                .orElse(null);
        var wanted = stage.wanted(top).stream()
                .filter(one -> one.when().contains(day))
                .toList();
        var later = stage.wanted(top).stream()
                .filter(one -> one.when().from() != null && one.when().from().isAfter(day))
                .toList();
        var neighbours = present.isEmpty()
                ? around.stream().filter(one -> !one.who().isEmpty()).toList()
                : List.<Neighbour>of();
        var ends = ends(top, present);
        var confirmedOn = confirmedOn(present);
        var freshness = Freshness.confirmed(confirmedOn, day);
        var standings = present.isEmpty() ? absent(wanted, last, neighbours, coming) : there(ends, freshness);
        return new GapCell(
                top, standings, present, coming, last, wanted, later, neighbours, ends, confirmedOn, freshness);
    }

    private static List<Standing> absent(
            List<Wanted> wanted, @Nullable Presence last, List<Neighbour> neighbours, List<Presence> coming) {
        var standings = new ArrayList<Standing>();
        if (!wanted.isEmpty()) {
            standings.add(Standing.NEEDED);
        }
        if (last != null) {
            standings.add(Standing.LEFT);
        }
        if (!neighbours.isEmpty()) {
            standings.add(Standing.LOST);
        }
        if (!coming.isEmpty()) {
            standings.add(Standing.PLANNED);
        }
        return standings.isEmpty() ? List.of(Standing.UNKNOWN) : List.copyOf(standings);
    }

    private static List<Standing> there(@Nullable LocalDate ends, Freshness freshness) {
        var standings = new ArrayList<Standing>();
        if (ends != null) {
            standings.add(Standing.ENDING);
        }
        if (freshness.isDoubtful()) {
            standings.add(Standing.STALE);
        }
        standings.add(Standing.COVERED);
        return List.copyOf(standings);
    }

    /** When whoever is there alone ends, soon: by their activities, or by what we agreed with them. */
    private @Nullable LocalDate ends(String top, List<Presence> present) {
        if (present.stream().map(Presence::who).distinct().count() != 1) {
            return null;
        }
        return Stream.of(
                        end(present.stream()
                                .map(one -> Optional.ofNullable(one.when().to()))
                                .toList()),
                        end(present.getFirst().agreements().stream()
                                .filter(agreed -> agreed.standsOn(day, top))
                                .map(agreed -> Optional.ofNullable(agreed.when().to()))
                                .toList()))
                .flatMap(Optional::stream)
                .filter(end -> !end.isAfter(day.plusDays(SOON)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When all of them have ended; never where one is open, or where there are none. */
    private static Optional<LocalDate> end(List<Optional<LocalDate>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private @Nullable LocalDate confirmedOn(List<Presence> present) {
        return present.stream().anyMatch(Presence::ours)
                ? day
                : present.stream()
                        .flatMap(one -> Stream.ofNullable(one.confirmedOn()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
