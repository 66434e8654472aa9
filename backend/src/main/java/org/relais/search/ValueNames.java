package org.relais.search;

import java.util.Map;
import java.util.Set;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers: what are these values of facets called? As the viewer may see them, or not at all. */
@Component
public class ValueNames {

    private final Gate gate;

    ValueNames(Index index) {
        this.gate = new Gate(index);
    }

    /** By id of the route, stage, mission or partner. */
    public Map<String, FacetName> of(Viewer viewer, Set<String> ids) {
        return ids.isEmpty() ? Map.of() : gate.search(viewer, searcher -> FacetNames.read(viewer, searcher, ids));
    }
}
