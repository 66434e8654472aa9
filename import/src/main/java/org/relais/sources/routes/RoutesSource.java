package org.relais.sources.routes;

import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.routes.edit.DrawnWays;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports routes from sheets of stages and from GeoJSON. */
@Component
class RoutesSource extends SheetSource {

    private final DrawnWays drawn;

    RoutesSource(DrawnWays drawn, ObjectProvider<SheetSource> all) {
        super(RouteSheet.kind(drawn), all);
        this.drawn = drawn;
    }

    @Override
    public int rank(SourceFile file) {
        return GeoJson.isOne(file.path()) ? kind().rank() : super.rank(file);
    }

    @Override
    public Reading read(SourceFile file) {
        return GeoJson.isOne(file.path())
                ? GeoJsonReading.of(
                        file.path().getFileName().toString().replaceFirst("\\.[^.]*$", ""),
                        GeoJson.read(file.path()),
                        drawn)
                : super.read(file);
    }
}
