package org.relais.sources.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.At;
import org.relais.ingest.Importer;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.sources.table.Line;
import org.relais.sources.table.Sheet;
import org.relais.sources.table.SheetReading;
import org.relais.sources.table.SheetSource;
import org.relais.sources.table.Sheets;
import org.relais.sources.table.Table;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads routes from GeoJSON and from tables, and with a workbook that has a sheet of routes its other sheets. */
@Component
class RoutesSource implements Importer {

    private static final int RANK = 20;

    /** Before every other kind of sheet, since the others of a workbook do not know this one. */
    private static final int RANK_OF_WORKBOOK = 1;

    private final ObjectProvider<SheetSource> others;

    RoutesSource(ObjectProvider<SheetSource> others) {
        this.others = others;
    }

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public int rank(SourceFile file) {
        if (GeoJson.isOne(file.path())) {
            return RANK;
        }
        var sheets = Sheets.peek(file, Table.HEADER_WITHIN).stream()
                .filter(sheet -> !sheet.hidden())
                .toList();
        var kinds = List.of(RouteSheet.kind(RANK, RoutesSource::heard));
        if (sheets.stream().noneMatch(sheet -> Table.find(sheet, kinds).isPresent())) {
            return -1;
        }
        return sheets.size() == 1 ? RANK : RANK_OF_WORKBOOK;
    }

    @Override
    public Reading read(SourceFile file) {
        return GeoJson.isOne(file.path())
                ? GeoJsonReading.of(
                        file.path().getFileName().toString().replaceFirst("\\.[^.]*$", ""), GeoJson.read(file.path()))
                : table(Sheets.read(file));
    }

    /** The lines are heard first: what one says of a stage belongs to what the others say of it. */
    private Reading table(List<Sheet> sheets) {
        var stages = new ArrayList<StageRecord>();
        var routes = RouteSheet.kind(RANK, line -> {
            stages.add(RouteSheet.record(line));
            return heard(line);
        });
        var reading = SheetReading.of(
                sheets,
                Stream.concat(Stream.of(routes), others.stream().map(SheetSource::kind))
                        .toList());
        var rows = rows(stages);
        var understood = reading.rows().stream()
                .map(row -> new Reading.Understood(
                        row.at(), Optional.ofNullable(rows.get(row.at())).orElse(row.row())))
                .toList();
        return new Reading(understood, reading.refused(), reading.remarks());
    }

    private static Map<At, Row> rows(List<StageRecord> stages) {
        var rows = RouteMapping.rows(stages);
        var byPlace = new HashMap<At, Row>();
        for (var at = 0; at < rows.size(); at++) {
            byPlace.put(stages.get(at).at(), rows.get(at));
        }
        return byPlace;
    }

    /** Stands for a row until all are heard. */
    private static Row heard(Line line) {
        return line.says(new Statement.OfNode(new Ref("Stage", line.text("stage")), Map.of(), List.of()));
    }
}
