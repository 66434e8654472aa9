package org.relais.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.relais.kernel.Source;
import org.relais.schema.EdgeType;
import org.relais.schema.Schema;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes statements into the graph: a batch is one transaction, so that either all of it is there or
 * nothing, and one revision, so that whoever follows the feed sees it whole. What is already known
 * is not written again.
 */
@Component
public class GraphWriter {

    private static final String ORPHANS = """
            MATCH (p:Passage) WHERE NOT EXISTS { (p)<-[:HAS_PASSAGE]-() }
            DETACH DELETE p
            """;

    private final Neo4jClient client;
    private final RevisionFeed feed;
    private final Schema schema;
    private final CypherOf cypher;
    private final ApplicationEventPublisher events;

    GraphWriter(
            Neo4jClient client,
            RevisionFeed feed,
            Schema schema,
            Configuration cypherDsl,
            ApplicationEventPublisher events) {
        this.client = client;
        this.feed = feed;
        this.schema = schema;
        this.events = events;
        this.cypher = new CypherOf(cypherDsl);
    }

    /** Writes all rows that can be written, and says of each what became of it. */
    @Transactional
    public Written write(List<Row> rows, Provenance provenance, Progress progress) {
        var sender = new Rows(client, progress);
        var batch = new Batch(rows);
        batch.refuseWithout(inGraph(sender, batch.outsideReferences()));
        var sources = sources(rows, provenance);
        var touched = new HashSet<Touched>();

        var nodes = new HashMap<String, NodeWriting>();
        var statements =
                byType(batch.nodes().values(), statement -> statement.node().type());
        statements.forEach((type, ofType) -> {
            var writing = new NodeWriting(schema, type, sender, cypher);
            touched.addAll(writing.write(ofType, node -> StatedProperties.provenance(provenance, sources.get(node))));
            nodes.put(type, writing);
        });
        statements.forEach((type, ofType) ->
                touched.addAll(relink(sender, type, ofType, Objects.requireNonNull(nodes.get(type)))));

        var edges = new HashMap<String, EdgeWriting>();
        byType(batch.edges(), Statement.OfEdge::type).forEach((type, ofType) -> {
            var writing = new EdgeWriting(schema, type, sender, cypher);
            touched.addAll(writing.write(ofType, edge -> StatedProperties.provenance(provenance, sources.get(edge))));
            edges.put(type, writing);
        });

        var removals = new HashMap<String, EdgeRemoval>();
        byType(batch.edgesTakenBack(), Statement.WithoutEdge::type).forEach((type, ofType) -> {
            var removal = new EdgeRemoval(type, sender, cypher);
            touched.addAll(removal.remove(ofType));
            removals.put(type, removal);
        });

        var revision = touched.isEmpty() ? feed.state().revision() : advance(touched, entered(nodes));
        return new Written(batch.fates(subject -> fate(subject, nodes, edges, removals)), revision);
    }

    /** New items; what only another owns enters with it and is not told of. */
    private Set<Touched> entered(Map<String, NodeWriting> nodes) {
        var owned = schema.edges().values().stream()
                .filter(EdgeType::owns)
                .flatMap(edge -> edge.to().stream())
                .collect(Collectors.toSet());
        return nodes.entrySet().stream()
                .filter(writing -> !owned.contains(writing.getKey()))
                .flatMap(writing -> writing.getValue().entered().stream())
                .collect(Collectors.toSet());
    }

    private long advance(Set<Touched> touched, Set<Touched> entered) {
        var revision = feed.advance(touched, entered);
        events.publishEvent(
                new GraphChanged(revision, touched.stream().map(Touched::type).collect(Collectors.toSet())));
        return revision;
    }

    private Set<Touched> relink(Rows sender, String type, List<Statement.OfNode> statements, NodeWriting writing) {
        var relinked = statements.stream()
                .filter(statement ->
                        writing.relinked().contains(statement.node().key()))
                .toList();
        if (relinked.isEmpty()) {
            return Set.of();
        }
        var touched = new LinkWriting(schema, sender, cypher).write(type, relinked, writing::isNew);
        if (schema.edges().values().stream()
                .anyMatch(edge -> edge.owns() && edge.from().contains(type))) {
            client.query(ORPHANS).run();
        }
        return touched;
    }

    private Set<Ref> inGraph(Rows sender, Set<Ref> references) {
        var found = new HashSet<Ref>();
        byType(references, Ref::type)
                .forEach((type, ofType) -> sender.read(
                                cypher.existingNodes(type),
                                ofType.stream()
                                        .map(ref -> Map.of("key", ref.key()))
                                        .toList())
                        .forEach(row -> found.add(new Ref(type, Rows.text(row, "key")))));
        return found;
    }

    private static Fate fate(
            Statement subject,
            Map<String, NodeWriting> nodes,
            Map<String, EdgeWriting> edges,
            Map<String, EdgeRemoval> removals) {
        return switch (subject) {
            case Statement.OfNode node ->
                Objects.requireNonNull(nodes.get(node.node().type()))
                        .fate(node.node().key());
            case Statement.OfEdge edge ->
                Objects.requireNonNull(edges.get(edge.type())).fate(edge.key());
            case Statement.WithoutEdge gone ->
                Objects.requireNonNull(removals.get(gone.type())).fate(gone.key());
        };
    }

    /** Where each item or edge is first spoken of. */
    private static Map<Object, Source> sources(List<Row> rows, Provenance provenance) {
        var sources = new HashMap<Object, Source>();
        for (var row : rows) {
            var here = new Source(provenance.source(), row.place(), provenance.statedOn());
            row.context().forEach(context -> sources.putIfAbsent(context.node(), here));
            sources.putIfAbsent(
                    row.subject() instanceof Statement.OfNode node ? node.node() : row.subject(),
                    row.origin() == null ? here : row.origin());
        }
        return sources;
    }

    private static <T> Map<String, List<T>> byType(Collection<T> all, Function<T, String> type) {
        var types = new LinkedHashMap<String, List<T>>();
        all.forEach(one -> types.computeIfAbsent(type.apply(one), first -> new ArrayList<>())
                .add(one));
        return types;
    }
}
