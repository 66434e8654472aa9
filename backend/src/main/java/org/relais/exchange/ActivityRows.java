package org.relais.exchange;

import java.util.List;
import org.relais.partners.PlaceQuery;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does what where, as far as a viewer may see it: the one question behind a 3W table. */
@Component
class ActivityRows {

    private static final String ACTIVITIES = """
            MATCH (o:Organisation)-[:OPERATES]->(a:Activity) WHERE o.access IN $access AND a.access IN $access
              AND ($organisation = '' OR o.id = $organisation)
              AND ($top = '' OR EXISTS { (a)-[:IN]->(d:Domain) WHERE d.access IN $access AND d.top = $top })
              AND ($anywhere OR EXISTS { (a)-[:AT]->(p:Place) WHERE p.access IN $access AND p.id IN $places })
              AND ($route = '' OR EXISTS { (a)-[:AT]->(p:Place)<-[:AT]-(s:Stage)<-[:HAS_STAGE]-(r:Route {id: $route})
                WHERE p.access IN $access AND s.access IN $access AND r.access IN $access })
              AND ($stage = '' OR EXISTS { (a)-[:AT]->(p:Place)<-[:AT]-(s:Stage {id: $stage})
                WHERE p.access IN $access AND s.access IN $access })
            RETURN a AS activity, o AS organisation,
              COLLECT { MATCH (a)-[:AT]->(p:Place) WHERE p.access IN $access
                RETURN p ORDER BY CASE WHEN p.key = p.country THEN 0 WHEN p.pcode IS NULL THEN 100
                  ELSE size(p.pcode) END, p.key } AS places,
              COLLECT { MATCH (a)-[:IN]->(d:Domain) WHERE d.access IN $access RETURN d.key ORDER BY d.key } AS domains
            ORDER BY organisation.name, organisation.key, activity.key
            """;

    private final Neo4jClient client;
    private final PlaceQuery places;

    ActivityRows(Neo4jClient client, PlaceQuery places) {
        this.client = client;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public List<ActivitySaid> of(Viewer viewer, ActivityScope scope) {
        var parameters = viewer.with(
                "organisation", scope.organisation(),
                "route", scope.route(),
                "stage", scope.stage(),
                "top", scope.top(),
                "anywhere", scope.place().isEmpty(),
                "places", scope.place().isEmpty() ? List.of() : places.named(viewer, scope.place()));
        return List.copyOf(client.query(ACTIVITIES)
                .bindAll(parameters)
                .fetchAs(ActivitySaid.class)
                .mappedBy((types, record) -> ActivitySaid.of(record))
                .all());
    }
}
