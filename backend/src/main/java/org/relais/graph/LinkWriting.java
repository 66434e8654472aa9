package org.relais.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relais.schema.Schema;

/** Draws again the links of nodes whose links changed. */
final class LinkWriting {

    private final Schema schema;
    private final Rows rows;
    private final CypherOf cypher;

    LinkWriting(Schema schema, Rows rows, CypherOf cypher) {
        this.schema = schema;
        this.rows = rows;
        this.cypher = cypher;
    }

    /** @param isNew whether a node was not there before, by its key: there is nothing to take away then */
    Set<Touched> write(String type, Collection<Statement.OfNode> statements, Predicate<String> isNew) {
        var touched = new HashSet<Touched>();
        rows.write(cypher.deleteLinks(type), owners(statements, isNew)).forEach(row -> add(touched, row));
        byShape(statements)
                .forEach((sample, written) -> rows.write(cypher.createLinks(type, sample), written)
                        .forEach(row -> touched.add(new Touched(sample.other().type(), Rows.text(row, "id")))));
        return touched;
    }

    private static void add(Set<Touched> touched, Map<String, Object> row) {
        if (row.get("type") instanceof String label && row.get("id") instanceof String id) {
            touched.add(new Touched(label, id));
        }
    }

    /** Links that one statement can create together: same edge, direction and type at the other end. */
    private Map<Link, List<Map<String, Object>>> byShape(Collection<Statement.OfNode> statements) {
        var samples = new HashMap<List<Object>, Link>();
        var shapes = new LinkedHashMap<Link, List<Map<String, Object>>>();
        for (var statement : statements) {
            for (var link : statement.links()) {
                var shape = List.<Object>of(
                        link.type(), link.outgoing(), link.other().type());
                var sample = samples.computeIfAbsent(shape, first -> link);
                shapes.computeIfAbsent(sample, first -> new ArrayList<>()).add(row(statement.node(), link));
            }
        }
        return shapes;
    }

    private Map<String, Object> row(Ref node, Link link) {
        var type = schema.edge(link.type());
        var from = link.outgoing() ? node : link.other();
        var to = link.outgoing() ? link.other() : node;
        if (!type.from().contains(from.type()) || !type.to().contains(to.type())) {
            throw new IllegalArgumentException("%s does not lead from %s to %s".formatted(type.name(), from, to));
        }
        var properties = new HashMap<String, @Nullable Object>(
                StatedProperties.checked(type.name(), type.properties(), type.temporal(), link.properties()));
        properties.put("owner", node.toString());
        return Map.of("key", node.key(), "other", link.other().key(), "properties", properties);
    }

    private static List<Map<String, Object>> owners(Collection<Statement.OfNode> statements, Predicate<String> isNew) {
        return statements.stream()
                .map(Statement.OfNode::node)
                .filter(node -> !isNew.test(node.key()))
                .map(node -> Map.<String, Object>of("key", node.key(), "owner", node.toString()))
                .toList();
    }
}
