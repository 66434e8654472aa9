package org.relais.sources.missions;

import org.relais.domains.ConceptFinder;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports the domains that missions require. */
@Component
class RequirementsSource extends SheetSource {

    RequirementsSource(ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(RequirementsMapping.kind(concepts), all);
    }
}
