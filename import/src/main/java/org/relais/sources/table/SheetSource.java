package org.relais.sources.table;

import java.util.List;
import java.util.stream.Stream;
import org.relais.ingest.Importer;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The importer of files with a sheet of one kind. A workbook may hold several kinds: the one that is to be
 * read first reads it all.
 */
public abstract class SheetSource implements Importer {

    private final SheetKind kind;
    private final ObjectProvider<SheetSource> all;

    protected SheetSource(SheetKind kind, ObjectProvider<SheetSource> all) {
        this.kind = kind;
        this.all = all;
    }

    public final SheetKind kind() {
        return kind;
    }

    @Override
    public final String name() {
        return kind.name();
    }

    @Override
    public int rank(SourceFile file) {
        return Sheets.peek(file, Table.HEADER_WITHIN).stream()
                        .filter(sheet -> !sheet.hidden())
                        .anyMatch(sheet -> Table.find(sheet, kind).isPresent())
                ? kind.rank()
                : -1;
    }

    @Override
    public Reading read(SourceFile file) {
        return SheetReading.of(Sheets.read(file), kinds());
    }

    private List<SheetKind> kinds() {
        // Spring leaves a bean out of the beans of its own type that are injected into it.
        return Stream.concat(Stream.of(kind), all.stream().map(SheetSource::kind))
                .distinct()
                .toList();
    }
}
