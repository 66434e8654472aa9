package org.relais.api;

import java.util.Map;
import java.util.Set;
import org.relais.search.Facet;

/** What was chosen of each facet, from the parameters that all searches take. */
final class Chosen {

    private Chosen() {}

    static Map<Facet, Set<String>> of(
            Set<String> domain,
            Set<String> place,
            Set<String> language,
            Set<String> kind,
            Set<String> state,
            Set<String> year) {
        return Map.of(
                Facet.DOMAIN, domain,
                Facet.PLACE, place,
                Facet.LANGUAGE, language,
                Facet.KIND, kind,
                Facet.STATE, state,
                Facet.YEAR, year);
    }
}
