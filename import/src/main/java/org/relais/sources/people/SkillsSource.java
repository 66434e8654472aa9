package org.relais.sources.people;

import org.relais.domains.ConceptFinder;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports what people can do, and who says so. */
@Component
class SkillsSource extends SheetSource {

    SkillsSource(ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(SkillsMapping.kind(concepts), all);
    }
}
