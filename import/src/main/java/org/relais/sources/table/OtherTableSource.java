package org.relais.sources.table;

import java.util.List;
import org.relais.ingest.Importer;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.springframework.stereotype.Component;

/** Takes the tables that no other importer takes, to say what is wrong with them. */
@Component
class OtherTableSource implements Importer {

    private static final int LAST = 1000;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public int rank(SourceFile file) {
        try {
            return TableFormat.of(file.path()) == TableFormat.NONE ? -1 : LAST;
        } catch (RelaisException.Invalid broken) {
            return LAST;
        }
    }

    @Override
    public Reading read(SourceFile file) {
        return SheetReading.of(Sheets.read(file), List.of());
    }
}
