package org.relais.sources.people;

import org.relais.domains.ConceptFinder;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports the missions that people served in. */
@Component
class ServicesSource extends SheetSource {

    ServicesSource(ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(ServicesMapping.kind(concepts), all);
    }
}
