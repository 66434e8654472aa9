package org.relais.ui.missions;

import static org.relais.ui.component.Words.say;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Words;

/** Coverage as {@code relais-coverage} draws it. */
record CoverageDrawing(List<String> months, List<Row> rows, Map<String, String> labels) {

    static CoverageDrawing of(Coverage coverage) {
        var month = DateTimeFormatter.ofPattern("MMM", Words.locale());
        return new CoverageDrawing(
                coverage.months().stream().map(month::format).toList(),
                coverage.rows().stream().map(row -> row(row, coverage.months())).toList(),
                words());
    }

    /** How a cell reads aloud: « janv. 2027 : 1 sur 2, lacune ». */
    static String said(YearMonth month, CoverageCell cell) {
        var said = say("missions.cell." + cell.state(), Dates.month(month), cell.present(), cell.required());
        return doubt(cell)
                .map(doubt -> said + " (" + say("missions.cell." + doubt + ".said") + ")")
                .orElse(said);
    }

    /** What the numbers alone would hide: people whose level is too low, or not known. */
    private static Optional<String> doubt(CoverageCell cell) {
        if (cell.state().equals("gap") && cell.fitting("low") > 0) {
            return Optional.of("low");
        }
        return cell.isUnsure() ? Optional.of("unsure") : Optional.empty();
    }

    private static Row row(CoverageRow row, List<YearMonth> months) {
        var cells = IntStream.range(0, months.size())
                .mapToObj(at -> cell(row.domain(), months.get(at), row.cells().get(at)))
                .toList();
        var name = Words.opening(row.label());
        return row.required()
                ? new Row(row.top(), name, null, cells)
                : new Row(row.top(), name, say("missions.notRequired"), List.of());
    }

    private static Cell cell(String domain, YearMonth month, CoverageCell cell) {
        if (cell.state().equals("none")) {
            return new Cell("none", null, said(month, cell), null, null);
        }
        var text = cell.state().equals("unknown") ? null : say("missions.cell", cell.present(), cell.required());
        return new Cell(
                cell.state(),
                text,
                said(month, cell),
                CoverageCellId.write(domain, month),
                doubt(cell).map(doubt -> say("missions.cell." + doubt)).orElse(null));
    }

    private static Map<String, String> words() {
        return Stream.of("caption", "domain", "covered", "planned", "gap", "unknown")
                .collect(Collectors.toMap(name -> name, name -> say("missions.coverage." + name)));
    }

    /** @param domain the top domain that it belongs to */
    record Row(String domain, String label, @Nullable String note, List<Cell> cells) {}

    /** @param doubt what stands below the numbers */
    record Cell(
            String state,
            @Nullable String text,
            @Nullable String title,
            @Nullable String id,
            @Nullable String doubt) {}
}
