package org.relais.sources.linelist;

import org.relais.ingest.Importer;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.sources.table.Sheets;
import org.relais.sources.table.Table;
import org.springframework.stereotype.Component;

/** Takes files with a list of patients or beneficiaries before any other importer can, and refuses them. */
@Component
class LineListSource implements Importer {

    @Override
    public String name() {
        return "linelist";
    }

    @Override
    public int rank(SourceFile file) {
        return Sheets.peek(file, Table.HEADER_WITHIN).stream()
                        .anyMatch(sheet -> LineList.in(sheet).isPresent())
                ? 0
                : -1;
    }

    @Override
    public Reading read(SourceFile file) {
        var found = Sheets.peek(file, Table.HEADER_WITHIN).stream()
                .flatMap(sheet -> LineList.in(sheet).stream())
                .findFirst()
                .orElseThrow(() -> RelaisException.invalid("import.table.notATable"));
        var columns = String.join(", ", found.columns());
        throw found.sheet().isEmpty()
                ? RelaisException.invalid("import.linelist.refused", columns)
                : RelaisException.invalid("import.linelist.refusedSheet", columns, found.sheet());
    }
}
