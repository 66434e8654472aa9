package org.relais.routes.edit;

import java.util.Collection;
import java.util.List;
import org.relais.kernel.Folded;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which places are known? */
@Component
public class PlaceLookup {

    /** Accents make no difference, as in a name that is typed on another keyboard. */
    private static final String NAMED = """
            MATCH (p:Place) WHERE p.access IN $access
              AND (toLower(normalize(p.name, NFKD)) CONTAINS $typed OR p.pcode = $code
                OR replace(p.key, '-', ' ') CONTAINS $typed)
            RETURN p ORDER BY NOT toLower(p.name) STARTS WITH $typed, p.latitude IS NULL, size(p.name), p.name, p.id
            SKIP $skip LIMIT $limit
            """;

    private static final String IN_COUNTRY = """
            MATCH (p:Place {country: $country}) WHERE p.access IN $access AND p.latitude IS NOT NULL
            RETURN p ORDER BY p.id LIMIT 200
            """;

    private final Neo4jClient client;

    PlaceLookup(Neo4jClient client) {
        this.client = client;
    }

    /** Those whose name holds what was typed, or whose P-code it is; those that begin so first. */
    @Transactional(readOnly = true)
    public List<DraftPlace> named(Viewer viewer, String typed, int skip, int limit) {
        return places(client.query(NAMED)
                .bindAll(viewer.with(
                        "typed", Folded.of(typed).value(), "code", typed.strip(), "skip", skip, "limit", limit)));
    }

    /** Some of a country of which we know where they are. */
    @Transactional(readOnly = true)
    public List<DraftPlace> inCountry(Viewer viewer, String country) {
        return places(client.query(IN_COUNTRY).bindAll(viewer.with("country", country)));
    }

    private static List<DraftPlace> places(Neo4jClient.RunnableSpec query) {
        Collection<DraftPlace> places = query.fetchAs(DraftPlace.class)
                .mappedBy((types, record) -> RouteDraftQuery.place(record.get("p")))
                .all();
        return List.copyOf(places);
    }
}
