package org.relais.sources.people;

import org.relais.domains.ConceptFinder;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports the trainings that people attended. */
@Component
class TrainingsSource extends SheetSource {

    TrainingsSource(ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(TrainingsMapping.kind(concepts), all);
    }
}
