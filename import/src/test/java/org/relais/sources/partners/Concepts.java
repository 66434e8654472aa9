package org.relais.sources.partners;

import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;

/** The finder of concepts without the rest of the product, for tests that run in milliseconds. */
final class Concepts {

    private Concepts() {}

    static ConceptFinder of(Vocabulary vocabulary) {
        return new ConceptFinder(vocabulary);
    }
}
