package org.relais.sources.missions;

import org.relais.domains.ConceptFinder;
import org.relais.schema.Schema;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports positions to fill. */
@Component
class NeedsSource extends SheetSource {

    NeedsSource(Schema schema, ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(NeedsMapping.kind(schema, concepts), all);
    }
}
