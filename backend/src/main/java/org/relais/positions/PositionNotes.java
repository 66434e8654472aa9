package org.relais.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Fate;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a partner holds, and takes it back. Contributors and above. */
@Component
public class PositionNotes {

    private static final String RUN = "positions";

    // Setting the key to itself locks the organisation, so that two who note the same at once follow each other.
    private static final String HOLDER = """
            MATCH (o:Organisation {id: $id}) WHERE o.access IN $access
            SET o.key = o.key
            RETURN o.key AS key
            """;

    private static final String HELD = """
            MATCH (o:Organisation)-[:HOLDS]->(p:Position {key: $key}) RETURN count(p) > 0 AS held
            """;

    private static final String POSITION = """
            MATCH (p:Position {id: $id}) WHERE p.access IN $access
            OPTIONAL MATCH (o:Organisation)-[:HOLDS]->(p)
            RETURN p.key AS key, collect(o.key) AS holders, all(x IN collect(o) WHERE x.access IN $access) AS seen,
              COLLECT { MATCH (p)-[:ABOUT]->(d:Domain) RETURN d.key } AS domains
            """;

    private final Neo4jClient client;
    private final GraphWriter writer;

    PositionNotes(Neo4jClient client, GraphWriter writer) {
        this.client = client;
        this.writer = writer;
    }

    /**
     * @throws RelaisException.NotFound without such an organisation that the viewer may see
     * @throws RelaisException.Invalid when the draft says too little
     * @throws RelaisException.Conflict when something is noted for this issue and day already
     */
    @Transactional
    public void add(Viewer viewer, String organisation, PositionDraft draft) {
        viewer.requirePositions();
        draft.check(LocalDate.now());
        var holder = client.query(HOLDER)
                .bindAll(viewer.with("id", organisation))
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("key").asString())
                .one()
                .orElseThrow(RelaisException::notFound);
        var key = key(holder, draft.issue(), draft.date());
        if (isHeld(key)) {
            throw RelaisException.conflict("position.known", draft.issue(), draft.date());
        }
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("issue", draft.issue());
        properties.put("stance", draft.stance().code());
        properties.put("date", draft.date());
        properties.put("reference", draft.reference());
        properties.put("text", draft.text());
        var domains = draft.domain() == null ? List.<String>of() : List.of(draft.domain());
        state(viewer, key, properties, List.of(holder), domains);
    }

    /**
     * Nobody holds it any more; what was said stays in the graph, and can be put back.
     *
     * @throws RelaisException.NotFound without such a position that the viewer may see
     */
    @Transactional
    public Withdrawn withdraw(Viewer viewer, String id) {
        viewer.requirePositions();
        var found = client.query(POSITION)
                .bindAll(viewer.with("id", id))
                .fetchAs(Found.class)
                .mappedBy((types, record) -> new Found(
                        record.get("key").asString(),
                        record.get("holders").asList(holder -> holder.asString()),
                        record.get("domains").asList(domain -> domain.asString()),
                        record.get("seen").asBoolean()))
                .one()
                .filter(Found::seen)
                .filter(position -> !position.holders().isEmpty())
                .orElseThrow(RelaisException::notFound);
        state(viewer, found.key(), Map.of(), List.of(), found.domains());
        return new Withdrawn(found.key(), found.holders(), found.domains());
    }

    /** @throws RelaisException.Conflict when something else is noted in its place by now */
    @Transactional
    public void putBack(Viewer viewer, Withdrawn withdrawn) {
        viewer.requirePositions();
        if (isHeld(withdrawn.key())) {
            throw RelaisException.conflict("position.again");
        }
        state(viewer, withdrawn.key(), Map.of(), withdrawn.holders(), withdrawn.domains());
    }

    /** What an organisation said of an issue on a day. */
    public static String key(String holder, String issue, LocalDate date) {
        return "%s/%s/%s".formatted(holder, Folded.of(issue).key(), date);
    }

    private boolean isHeld(String key) {
        return client.query(HELD)
                .bindAll(Map.of("key", key))
                .fetchAs(Boolean.class)
                .mappedBy((types, record) -> record.get("held").asBoolean())
                .one()
                .orElse(false);
    }

    private void state(
            Viewer viewer,
            String key,
            Map<String, @Nullable Object> properties,
            List<String> holders,
            List<String> domains) {
        var links = new ArrayList<Link>();
        holders.forEach(holder -> links.add(Link.from("HOLDS", new Ref("Organisation", holder), Map.of())));
        domains.forEach(domain -> links.add(Link.to("ABOUT", new Ref("Domain", domain))));
        var written = writer.write(
                List.of(Row.of(
                        viewer.displayName(), new Statement.OfNode(new Ref("Position", key), properties, links))),
                new Provenance(RUN, "Relais", LocalDate.now()),
                Progress.SILENT);
        if (written.count(Fate.Refused.class) > 0) {
            throw RelaisException.conflict("position.notWritten");
        }
    }

    /** What it takes to put a position back. */
    public record Withdrawn(String key, List<String> holders, List<String> domains) {}

    private record Found(String key, List<String> holders, List<String> domains, boolean seen) {}
}
