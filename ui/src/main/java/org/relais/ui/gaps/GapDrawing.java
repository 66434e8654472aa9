package org.relais.ui.gaps;

import static org.relais.ui.component.Words.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapCell;
import org.relais.gaps.GapChange.Turn;
import org.relais.gaps.GapFilter;
import org.relais.gaps.GapPage;
import org.relais.gaps.GapRoute;
import org.relais.gaps.GapRow;
import org.relais.gaps.Standing;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Words;

/** Gaps as {@code relais-gaps} draws them. */
record GapDrawing(
        List<Route> routes, List<Domain> domains, @Nullable String chosen, Labels labels) {

    static GapDrawing of(GapPage page, GapFilter filter, @Nullable String chosen) {
        return new GapDrawing(
                page.routes().stream().map(route -> route(route, page, filter)).toList(),
                Vocabulary.TOP.stream()
                        .filter(top -> !filter.hidden().contains(top))
                        .map(top -> new Domain(top, say("domain." + top)))
                        .toList(),
                chosen,
                new Labels(
                        say("gaps.stage"),
                        say("gaps.wanted"),
                        Stream.of(Standing.values())
                                .map(Standing::code)
                                .collect(Collectors.toMap(code -> code, code -> say("gap." + code))),
                        Stream.of(Turn.values())
                                .map(Turn::code)
                                .collect(Collectors.toMap(code -> code, code -> say("gaps.turn." + code)))));
    }

    private static Route route(GapRoute route, GapPage page, GapFilter filter) {
        return new Route(
                route.route() == null ? say("gaps.noRoute") : route.route().title(),
                route.rows().stream().map(row -> stage(row, page, filter)).toList());
    }

    private static Stage stage(GapRow row, GapPage page, GapFilter filter) {
        var stage = row.stage();
        return new Stage(
                stage.id(),
                stage.title(),
                row.country() == null ? null : Words.country(row.country()),
                ItemLink.address("stage", stage.id()),
                row.cells().stream().map(cell -> cell(row, cell, page, filter)).toList());
    }

    private static Cell cell(GapRow row, GapCell cell, GapPage page, GapFilter filter) {
        var stage = row.stage();
        var words = new CellWords(cell);
        var change = page.change(stage.id(), cell.top()).orElse(null);
        return new Cell(
                CellId.write(stage.id(), cell.top()),
                cell.top(),
                cell.standing().code(),
                words.who(),
                words.beside(),
                words.said(stage.title(), say("domain." + cell.top()), change),
                !cell.wanted().isEmpty(),
                change == null ? null : change.turn().code(),
                !filter.keeps(cell));
    }

    /** A grid. */
    record Route(String name, List<Stage> stages) {}

    /** A row. */
    record Stage(String id, String name, @Nullable String country, String href, List<Cell> cells) {}

    /** @param aside whether the filter looks for other cells */
    record Cell(
            String id,
            String domain,
            String standing,
            String who,
            @Nullable String text,
            String said,
            boolean wanted,
            @Nullable String turn,
            boolean aside) {}

    /** A column. */
    record Domain(String id, String label) {}

    /** The words of the drawing itself. */
    record Labels(String stage, String wanted, Map<String, String> standings, Map<String, String> turns) {}
}
