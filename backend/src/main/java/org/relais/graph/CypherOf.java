package org.relais.graph;

import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.relais.security.Access;

/**
 * The writer's statements for a type. Labels and relationship types cannot be parameters that use an
 * index, so these, and only these, are composed.
 */
final class CypherOf {

    private static final SymbolicName ROW = Cypher.name("row");

    private final Renderer renderer;

    CypherOf(Configuration configuration) {
        renderer = Renderer.getRenderer(configuration);
    }

    /** {@code $keys} → key, properties. */
    String existingNodes(String type) {
        var node = keyed(type, "n", "key");
        return render(Cypher.unwind(Cypher.parameter("rows"))
                .as(ROW)
                .match(node)
                .returning(
                        node.property("key").as("key"), Cypher.properties(node).as("properties"))
                .build());
    }

    /** {@code $rows} of key, properties. */
    String mergeNodes(String type) {
        var node = keyed(type, "n", "key");
        return render(Cypher.unwind(Cypher.parameter("rows"))
                .as(ROW)
                .merge(node)
                .mutate(node, Cypher.property(ROW, "properties"))
                .build());
    }

    /** {@code $rows} of key, owner → type and id of whatever each link led to. */
    String deleteLinks(String type) {
        var node = keyed(type, "n", "key");
        var other = Cypher.anyNode("o");
        var link = node.relationshipBetween(other).named("e");
        return render(Cypher.unwind(Cypher.parameter("rows"))
                .as(ROW)
                .match(node)
                .match(link)
                .where(link.property("owner").isEqualTo(Cypher.property(ROW, "owner")))
                .with(ROW, other, link)
                .delete(link)
                .returning(
                        Cypher.valueAt(Cypher.labels(other), 0).as("type"),
                        other.property("id").as("id"))
                .build());
    }

    /** {@code $rows} of key, other, properties → the id of each other, once. */
    String createLinks(String type, Link link) {
        var node = keyed(type, "n", "key");
        var other = keyed(link.other().type(), "o", "other");
        var edge = (link.outgoing()
                        ? node.relationshipTo(other, link.type())
                        : node.relationshipFrom(other, link.type()))
                .named("e");
        return render(create(List.of(node, other), edge)
                .returningDistinct(other.property("id").as("id"))
                .build());
    }

    /** {@code $rows} of key → from, to, properties of the edges that have it. */
    String existingEdges(String type) {
        var from = Cypher.anyNode("a");
        var to = Cypher.anyNode("b");
        var edge = from.relationshipTo(to, type).named("e").withProperties("key", Cypher.property(ROW, "key"));
        return render(Cypher.unwind(Cypher.parameter("rows"))
                .as(ROW)
                .match(edge)
                .returning(
                        edge.property("key").as("key"),
                        from.property("key").as("from"),
                        to.property("key").as("to"),
                        Cypher.properties(edge).as("properties"))
                .build());
    }

    /** {@code $rows} of key → the key of each that was there, type and id of both its ends. */
    String deleteEdges(String type) {
        var from = Cypher.anyNode("a");
        var to = Cypher.anyNode("b");
        var edge = from.relationshipTo(to, type).named("e").withProperties("key", Cypher.property(ROW, "key"));
        return render(Cypher.unwind(Cypher.parameter("rows"))
                .as(ROW)
                .match(edge)
                .with(ROW, from, to, edge)
                .delete(edge)
                .returning(
                        Cypher.property(ROW, "key").as("key"),
                        Cypher.valueAt(Cypher.labels(from), 0).as("fromType"),
                        from.property("id").as("from"),
                        Cypher.valueAt(Cypher.labels(to), 0).as("toType"),
                        to.property("id").as("to"))
                .build());
    }

    /** {@code $rows} of from, to, properties → the ids of both ends. */
    String createEdges(Statement.OfEdge sample) {
        var from = keyed(sample.from().type(), "a", "from");
        var to = keyed(sample.to().type(), "b", "to");
        return render(create(
                        List.of(from, to),
                        from.relationshipTo(to, sample.type()).named("e"))
                .returning(from.property("id").as("from"), to.property("id").as("to"))
                .build());
    }

    /** {@code $key}, {@code $access}, {@code $noted} → type and id of the item. */
    String noteOnNode(String type) {
        var node = Cypher.node(type).named("n").withProperties("key", Cypher.parameter("key"));
        return render(Cypher.match(node)
                .where(seen(node))
                .mutate(node, Cypher.parameter("noted"))
                .returning(
                        Cypher.literalOf(type).as("fromType"),
                        node.property("id").as("from"))
                .build());
    }

    /** {@code $key}, {@code $access}, {@code $noted} → types and ids of both ends. */
    String noteOnEdge(String type) {
        var from = Cypher.anyNode("a");
        var to = Cypher.anyNode("b");
        var edge = from.relationshipTo(to, type).named("e").withProperties("key", Cypher.parameter("key"));
        return render(Cypher.match(edge)
                .where(seen(from).and(seen(to)))
                .mutate(edge, Cypher.parameter("noted"))
                .returning(
                        Cypher.valueAt(Cypher.labels(from), 0).as("fromType"),
                        from.property("id").as("from"),
                        Cypher.valueAt(Cypher.labels(to), 0).as("toType"),
                        to.property("id").as("to"))
                .build());
    }

    private static Condition seen(Node node) {
        return node.property(Access.PROPERTY).in(Cypher.parameter(Access.PROPERTY));
    }

    private static org.neo4j.cypherdsl.core.StatementBuilder.BuildableMatchAndUpdate create(
            List<Node> ends, Relationship edge) {
        return Cypher.unwind(Cypher.parameter("rows"))
                .as(ROW)
                .match(ends.getFirst())
                .match(ends.getLast())
                .create(edge)
                .set(edge, Cypher.property(ROW, "properties"));
    }

    private static Node keyed(String type, String name, String keyOfRow) {
        return Cypher.node(type).named(name).withProperties("key", Cypher.property(ROW, keyOfRow));
    }

    private String render(org.neo4j.cypherdsl.core.Statement statement) {
        return renderer.render(statement);
    }
}
