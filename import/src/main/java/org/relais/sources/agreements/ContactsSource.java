package org.relais.sources.agreements;

import org.relais.domains.ConceptFinder;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports contacts in organisations. */
@Component
class ContactsSource extends SheetSource {

    ContactsSource(ConceptFinder concepts, ObjectProvider<SheetSource> all) {
        super(ContactsMapping.kind(concepts), all);
    }
}
