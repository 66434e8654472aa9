package org.relais.search;

import java.util.Set;
import java.util.TreeSet;
import org.relais.schema.Vocabulary;

/** Domains with everything above them: what is tagged with the narrower is found by the broader. */
final class DomainLine {

    private DomainLine() {}

    static Set<String> withBroader(Vocabulary vocabulary, Set<String> domains) {
        var all = new TreeSet<>(domains);
        for (var domain : domains) {
            vocabulary
                    .find(domain)
                    .ifPresent(
                            concept -> vocabulary.andBroader(concept).forEach(broader -> all.add(broader.notation())));
        }
        return all;
    }
}
