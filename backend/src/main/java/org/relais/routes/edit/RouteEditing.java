package org.relais.routes.edit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Fate;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens routes to work on and saves what came of it. Editors and above. */
@Component
public class RouteEditing {

    // Setting the key to itself locks the route, so that two who save at once follow each other.
    private static final String LOCK = """
            MATCH (r:Route {id: $id}) WHERE r.access IN $access
            SET r.key = r.key
            """;

    private static final String NAMED_ALIKE = """
            MATCH (r:Route) WHERE r.access IN $access AND r.key <> $key AND toLower(r.nameFr) = toLower($name)
            RETURN r.nameFr AS name LIMIT 1
            """;

    private final Neo4jClient client;
    private final RouteDraftQuery query;
    private final KeptLinks kept;
    private final PlaceKeys places;
    private final GraphWriter writer;

    RouteEditing(Neo4jClient client, RouteDraftQuery query, KeptLinks kept, PlaceKeys places, GraphWriter writer) {
        this.client = client;
        this.query = query;
        this.kept = kept;
        this.places = places;
        this.writer = writer;
    }

    /** @throws RelaisException.NotFound when there is no such route for this viewer */
    @Transactional(readOnly = true)
    public RouteDraft open(Viewer viewer, String id) {
        viewer.requireRoutes();
        return query.draft(viewer, id).orElseThrow(RelaisException::notFound);
    }

    /**
     * Writes what differs between two drafts of one route.
     *
     * @param before what the editor began with; absent for a new route
     * @return the route as it now is
     * @throws RelaisException.Conflict when the route is no longer what the editor began with
     * @throws RelaisException.Invalid when something keeps it from being saved
     */
    @Transactional
    public RouteDraft save(Viewer viewer, @Nullable RouteDraft before, RouteDraft wanted) {
        viewer.requireRoutes();
        var base = before == null ? RouteDraft.blank() : unchanged(viewer, before);
        refuse(viewer, wanted);
        var stages = Stream.of(base, wanted)
                .flatMap(draft -> draft.stages().stream())
                .map(DraftStage::key)
                .collect(Collectors.toSet());
        var statements =
                new RouteStatements(wanted, viewer.username(), kept.beside(base, stages), places.of(viewer, wanted));
        var written = writer.write(
                statements.rows(base), new Provenance("routes", "Relais", LocalDate.now()), Progress.SILENT);
        if (written.count(Fate.Refused.class) > 0) {
            throw RelaisException.conflict("route.changed.elsewhere");
        }
        return saved(viewer, wanted.key());
    }

    private RouteDraft saved(Viewer viewer, String key) {
        return client.query("MATCH (r:Route {key: $key}) RETURN r.id AS id")
                .bind(key)
                .to("key")
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("id").asString())
                .one()
                .flatMap(id -> query.draft(viewer, id))
                .orElseThrow(RelaisException::notFound);
    }

    private RouteDraft unchanged(Viewer viewer, RouteDraft before) {
        var id = Optional.ofNullable(before.id()).orElseThrow(RelaisException::notFound);
        client.query(LOCK).bindAll(viewer.with("id", id)).run();
        var now = query.draft(viewer, id).orElseThrow(RelaisException::notFound);
        if (now.equals(before)) {
            return now;
        }
        var last = now.last();
        throw last == null || last.equals(before.last())
                ? RelaisException.conflict("route.changed.elsewhere")
                : RelaisException.conflict("route.changed", last.by());
    }

    private void refuse(Viewer viewer, RouteDraft wanted) {
        wanted.problems().stream().findFirst().ifPresent(problem -> {
            throw RelaisException.invalid(
                    problem.message().code(), problem.message().arguments().toArray());
        });
        client.query(NAMED_ALIKE)
                .bindAll(viewer.with("key", wanted.key(), "name", wanted.names().fr()))
                .fetch()
                .first()
                .ifPresent(other -> {
                    throw RelaisException.invalid("route.problem.sameName", String.valueOf(other.get("name")));
                });
    }
}
