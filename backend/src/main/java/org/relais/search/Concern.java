package org.relais.search;

import java.util.List;
import org.relais.security.Access;

/**
 * A route, stage, mission or partner that an item concerns.
 *
 * @param record what is really named: of a partner that goes by several names one of its records
 * @param through the access tokens of everything on the way to it, and its own
 */
record Concern(Facet facet, String id, String record, List<String> through) {

    /** Whether everyone who may read an item with this token may also know that it concerns this. */
    boolean isToldWith(String access) {
        return through.stream().allMatch(token -> Access.isOpen(token) || token.equals(access));
    }
}
