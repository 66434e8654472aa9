package org.relais.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.driver.Record;
import org.relais.kernel.RelaisException;
import org.relais.schema.Schema;
import org.relais.security.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes something on an item or an edge without making the statement one's own: its source, its place and
 * its day stay those of whoever stated it.
 */
@Component
public class Notes {

    private final Neo4jClient client;
    private final RevisionFeed feed;
    private final Schema schema;
    private final CypherOf cypher;
    private final ApplicationEventPublisher events;

    Notes(
            Neo4jClient client,
            RevisionFeed feed,
            Schema schema,
            Configuration cypherDsl,
            ApplicationEventPublisher events) {
        this.client = client;
        this.feed = feed;
        this.schema = schema;
        this.cypher = new CypherOf(cypherDsl);
        this.events = events;
    }

    /**
     * @param type of an item or of an edge
     * @param noted null takes a note away
     * @param also items that are to be looked at again, because what is told of them depends on it
     * @throws RelaisException.NotFound when the viewer may see no such thing
     */
    @Transactional
    public void note(Viewer viewer, String type, String key, Map<String, @Nullable Object> noted, Set<Touched> also) {
        var isEdge = schema.edges().containsKey(type);
        var known = isEdge ? schema.edge(type).properties() : schema.node(type).properties();
        var touched = client.query(isEdge ? cypher.noteOnEdge(type) : cypher.noteOnNode(type))
                .bindAll(viewer.with(
                        "key", key, "noted", new HashMap<>(StatedProperties.checked(type, known, false, noted))))
                .fetchAs(TouchedEnds.class)
                .mappedBy((types, record) -> TouchedEnds.of(record))
                .one()
                .orElseThrow(RelaisException::notFound)
                .all();
        touched.addAll(also);
        var revision = feed.advance(touched, Set.of());
        var types = new HashSet<String>();
        touched.forEach(item -> types.add(item.type()));
        events.publishEvent(new GraphChanged(revision, types));
    }

    /** The item, or the two that an edge joins. */
    private record TouchedEnds(Set<Touched> all) {

        static TouchedEnds of(Record record) {
            var ends = new HashSet<Touched>();
            for (var end : new String[] {"from", "to"}) {
                if (record.containsKey(end)) {
                    ends.add(new Touched(
                            record.get(end + "Type").asString(), record.get(end).asString()));
                }
            }
            return new TouchedEnds(ends);
        }
    }
}
