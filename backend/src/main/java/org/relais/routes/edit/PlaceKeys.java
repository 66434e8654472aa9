package org.relais.routes.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.relais.graph.PlaceKey;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Under which keys new places of a draft enter the graph: those that an import would give them, so that the two meet.
 * One that is known already is to be chosen; one that the editor may not see is another place.
 */
@Component
class PlaceKeys {

    private static final String KNOWN = """
            MATCH (p:Place) WHERE p.key IN $keys
            RETURN p.key AS key, p.access IN $access AS seen
            """;

    private final Neo4jClient client;

    PlaceKeys(Neo4jClient client) {
        this.client = client;
    }

    /** @throws RelaisException.Invalid when a place is known already */
    Map<DraftPlace, String> of(Viewer viewer, RouteDraft draft) {
        var keys = new LinkedHashMap<DraftPlace, String>();
        draft.stages().stream()
                .flatMap(stage -> stage.places().stream())
                .filter(place -> !place.isKnown())
                .forEach(place -> keys.put(place, key(place)));
        var seen = seen(viewer, keys);
        keys.replaceAll((place, key) -> {
            if (Boolean.TRUE.equals(seen.get(key))) {
                throw RelaisException.invalid("route.problem.knownPlace", place.name());
            }
            return seen.containsKey(key) ? key + "-" + UUID.randomUUID() : key;
        });
        return keys;
    }

    private Map<String, Boolean> seen(Viewer viewer, Map<DraftPlace, String> keys) {
        var seen = new LinkedHashMap<String, Boolean>();
        if (!keys.isEmpty()) {
            client.query(KNOWN)
                    .bindAll(viewer.with("keys", keys.values()))
                    .fetch()
                    .all()
                    .forEach(row -> seen.put(String.valueOf(row.get("key")), Boolean.TRUE.equals(row.get("seen"))));
        }
        return seen;
    }

    private static String key(DraftPlace place) {
        return PlaceKey.of(
                        Optional.ofNullable(place.pcode()).orElse(""),
                        Optional.ofNullable(place.country()).orElse(""),
                        place.name())
                .key();
    }
}
