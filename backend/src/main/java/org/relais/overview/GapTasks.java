package org.relais.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapPage;
import org.relais.gaps.GapRow;
import org.relais.gaps.Standing;
import org.relais.gaps.Wanted;
import org.relais.kernel.Freshness;
import org.relais.overview.HomePage.Task;

/** Stages where somebody is needed and nobody is, as something that waits for someone. */
final class GapTasks {

    private GapTasks() {}

    /** @param led ids of the missions that the viewer leads: what these need is the viewer's own */
    static List<Task> of(GapPage gaps, Collection<String> led) {
        return gaps.stages().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.standing() == Standing.NEEDED)
                        .map(cell -> task(row, cell, led)))
                .toList();
    }

    private static Task task(GapRow row, GapCell cell, Collection<String> led) {
        return new Task(
                "gap",
                row.stage(),
                cell.top(),
                Freshness.CURRENT,
                since(cell).orElse(null),
                null,
                cell.wanted().stream()
                        .anyMatch(wanted -> led.contains(wanted.item().id())));
    }

    private static Optional<LocalDate> since(GapCell cell) {
        return cell.wanted().stream()
                .map(Wanted::when)
                .flatMap(when -> Stream.ofNullable(when.from()))
                .min(Comparator.naturalOrder());
    }
}
