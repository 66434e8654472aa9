package org.relais.search;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which facts bear on a question. People have served and been judged dozens of times, of which a question looks at
 * few: what does not bear on it is not read.
 *
 * @param domains by their notation, in which assessments are looked at
 * @param today engagements that ended before it are not looked at
 */
public record FactsAsked(Set<String> domains, LocalDate today) {

    public FactsAsked {
        domains = Set.copyOf(domains);
    }
}
