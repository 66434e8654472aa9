package org.relais.sources.agreements;

import org.relais.domains.ConceptFinder;
import org.relais.schema.Schema;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports what organisations hold on issues. */
@Component
class PositionsSource extends SheetSource {

    PositionsSource(Schema schema, ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(PositionsMapping.kind(schema, concepts), all);
    }
}
