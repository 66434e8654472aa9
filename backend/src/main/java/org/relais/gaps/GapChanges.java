package org.relais.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapCell.Neighbour;
import org.relais.gaps.GapChange.Cause;
import org.relais.gaps.GapChange.Cause.Kind;
import org.relais.gaps.GapChange.Turn;
import org.relais.schema.Vocabulary;

/** What opened, closed or changed from an earlier situation to a later one, and why. */
record GapChanges(Situation earlier, Situation later) {

    List<GapChange> of(StageFacts stage) {
        var before = earlier.row(stage.stage().id());
        var after = later.row(stage.stage().id());
        return IntStream.range(0, Vocabulary.TOP.size())
                .mapToObj(at -> change(
                        stage,
                        before.map(row -> row.cells().get(at)).orElse(null),
                        after.map(row -> row.cells().get(at)).orElse(null)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<GapChange> change(StageFacts stage, @Nullable GapCell before, @Nullable GapCell after) {
        var causes = before != null && after != null ? causes(before, after) : stageCauses(stage, before, after);
        var from = standing(before);
        var to = standing(after);
        var was = isGap(from);
        var is = isGap(to);
        if (was == is && (causes.isEmpty() || (isSilent(before) && isSilent(after)))) {
            return Optional.empty();
        }
        var known = Objects.requireNonNull(after == null ? before : after);
        return Optional.of(new GapChange(
                stage.stage(),
                known.top(),
                was == is ? Turn.CHANGED : is ? Turn.OPENED : Turn.CLOSED,
                from,
                to,
                causes));
    }

    private static List<Cause> causes(GapCell before, GapCell after) {
        var causes = new ArrayList<Cause>();
        minus(after.present(), before.present())
                .forEach(one -> causes.add(
                        new Cause(Kind.CAME, one.who(), one.what(), one.when().from(), null)));
        minus(before.present(), after.present())
                .forEach(one -> causes.add(
                        new Cause(Kind.WENT, one.who(), one.what(), one.when().to(), null)));
        minus(after.wanted(), before.wanted())
                .forEach(one -> causes.add(wanted(Kind.ASKED, one, one.when().from())));
        minus(before.wanted(), after.wanted())
                .forEach(one ->
                        causes.add(wanted(Kind.ASKED_NO_MORE, one, one.when().to())));
        if (before.standing() == Standing.LOST || after.standing() == Standing.LOST) {
            neighbours(Kind.NEIGHBOUR_CAME, after, before).forEach(causes::add);
            neighbours(Kind.NEIGHBOUR_WENT, before, after).forEach(causes::add);
        }
        if (after.ends() != null && before.ends() == null) {
            var one = after.present().getFirst();
            causes.add(new Cause(Kind.ENDS, one.who(), one.what(), after.ends(), null));
        }
        if (after.standings().contains(Standing.STALE) && !before.standings().contains(Standing.STALE)) {
            var one = after.present().getFirst();
            causes.add(new Cause(Kind.AGED, one.who(), one.what(), after.confirmedOn(), null));
        }
        return List.copyOf(causes);
    }

    private static List<Cause> stageCauses(StageFacts stage, @Nullable GapCell before, @Nullable GapCell after) {
        if (before == null && after == null) {
            return List.of();
        }
        var opened = before == null;
        var on = stage.routes().stream()
                .flatMap(route -> Stream.ofNullable(
                        opened ? route.when().from() : route.when().to()))
                .findFirst()
                .orElse(null);
        return List.of(new Cause(opened ? Kind.STAGE_OPENED : Kind.STAGE_CLOSED, null, "", on, null));
    }

    private static Cause wanted(Kind kind, Wanted one, @Nullable LocalDate on) {
        return new Cause(kind, one.item(), one.domain().title(), on, null);
    }

    private static Stream<Cause> neighbours(Kind kind, GapCell more, GapCell less) {
        var known = less.neighbours().stream().map(Neighbour::stage).toList();
        return more.neighbours().stream()
                .filter(one -> !known.contains(one.stage()))
                .map(one -> new Cause(kind, one.who().getFirst(), "", null, one.stage()));
    }

    private static boolean isGap(@Nullable Standing standing) {
        return standing != null && standing.isGap();
    }

    private static boolean isSilent(@Nullable GapCell cell) {
        return cell == null || cell.standing() == Standing.UNKNOWN;
    }

    private static @Nullable Standing standing(@Nullable GapCell cell) {
        return cell == null ? null : cell.standing();
    }

    private static <T> List<T> minus(Collection<T> all, Collection<T> without) {
        return all.stream().filter(one -> !without.contains(one)).toList();
    }
}
