package org.relais.gaps;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * How stages stand in domains on a day.
 *
 * @param since the other day that it is compared with
 * @param choices all routes of the viewer, by name
 * @param routes those asked for
 * @param changes between the two days; empty without another day
 */
public record GapPage(
        LocalDate day,
        @Nullable LocalDate since,
        List<ItemRef> choices,
        List<GapRoute> routes,
        List<GapChange> changes) {

    /** Every stage once, on however many routes it is. */
    public List<GapRow> stages() {
        return List.copyOf(routes.stream()
                .flatMap(route -> route.rows().stream())
                .collect(toMap(row -> row.stage().id(), row -> row, (one, same) -> one, java.util.LinkedHashMap::new))
                .values());
    }

    /** How many cells are of each standing, among others or not. */
    public Map<Standing, Integer> byStanding(GapFilter filter) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        cells().filter(cell -> filter.keepsTop(cell.top()))
                .flatMap(cell -> cell.standings().stream())
                .forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return counts;
    }

    /** In how many stages each top domain is needed and nobody is there. */
    public Map<String, Long> needed() {
        var counts = new HashMap<String, Long>();
        cells().filter(cell -> cell.standing() == Standing.NEEDED)
                .forEach(cell -> counts.merge(cell.top(), 1L, Long::sum));
        return counts;
    }

    public Optional<GapCell> cell(String stage, String top) {
        return stages().stream()
                .filter(row -> row.stage().id().equals(stage))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.top().equals(top))
                .findFirst();
    }

    /** What changed in a cell. */
    public Optional<GapChange> change(String stage, String top) {
        return changes.stream().filter(change -> change.isOf(stage, top)).findFirst();
    }

    /** Only the stages that have what the filter asks for, and only the changes in its domains. */
    public GapPage kept(GapFilter filter) {
        return new GapPage(
                day,
                since,
                choices,
                routes.stream()
                        .map(route -> new GapRoute(
                                route.route(),
                                route.rows().stream()
                                        .map(row -> new GapRow(
                                                row.stage(),
                                                row.country(),
                                                row.cells().stream()
                                                        .filter(cell -> filter.keepsTop(cell.top()))
                                                        .toList()))
                                        .filter(row -> row.cells().stream().anyMatch(filter::keeps))
                                        .toList()))
                        .filter(route -> !route.rows().isEmpty())
                        .toList(),
                changes.stream().filter(change -> filter.keepsTop(change.top())).toList());
    }

    private Stream<GapCell> cells() {
        return stages().stream().flatMap(row -> row.cells().stream());
    }
}
