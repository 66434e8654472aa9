package org.relais.sources.agreements;

import org.relais.domains.ConceptFinder;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports agreements with organisations. */
@Component
class AgreementsSource extends SheetSource {

    AgreementsSource(ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(AgreementsMapping.kind(concepts), all);
    }
}
