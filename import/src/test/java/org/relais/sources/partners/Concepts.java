package org.relais.sources.partners;

import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The finder of concepts without the rest of the product, for tests that run in milliseconds. */
final class Concepts {

    private Concepts() {}

    static ConceptFinder of(Vocabulary vocabulary) {
        try (var spring = new AnnotationConfigApplicationContext()) {
            spring.registerBean(Vocabulary.class, () -> vocabulary);
            spring.register(ConceptFinder.class);
            spring.refresh();
            return spring.getBean(ConceptFinder.class);
        }
    }
}
