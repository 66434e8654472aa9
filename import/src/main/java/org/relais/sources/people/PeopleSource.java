package org.relais.sources.people;

import org.relais.domains.ConceptFinder;
import org.relais.schema.Schema;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports people. */
@Component
class PeopleSource extends SheetSource {

    PeopleSource(Schema schema, ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(PeopleMapping.kind(schema, concepts), all);
    }
}
