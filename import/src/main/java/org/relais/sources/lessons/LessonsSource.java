package org.relais.sources.lessons;

import org.relais.domains.ConceptFinder;
import org.relais.schema.Schema;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports lessons. */
@Component
class LessonsSource extends SheetSource {

    LessonsSource(Schema schema, ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(LessonsMapping.kind(schema, concepts), all);
    }
}
