package org.relais.search;

import java.util.List;
import org.relais.security.Access;

/**
 * A route, stage, mission or partner that an item concerns.
 *
 * @param through the access tokens of everything on the way to it, and its own
 */
record Concern(Facet facet, String id, List<String> through) {

    /** Whether everyone who may read an item with this token may also know that it concerns this. */
    boolean isToldWith(String access) {
        return through.stream().allMatch(token -> Access.isOpen(token) || token.equals(access));
    }
}
