package org.relais.schema;

import java.util.Map;
import java.util.Set;

/** Every type of the graph, by name. */
public record Schema(Map<String, NodeType> nodes, Map<String, EdgeType> edges) {

    /** What every item has: our own UUID, and the source's stable key. */
    public static final Set<String> IDENTITY = Set.of("id", "key");

    /** What every statement has: the import run, the source, the place in it, and when it was stated. */
    public static final Set<String> PROVENANCE = Set.of("run", "source", "sourcePlace", "statedOn");

    public Schema {
        edges.values().forEach(edge -> {
            requireKnown(nodes, edge, edge.from());
            requireKnown(nodes, edge, edge.to());
        });
    }

    /** Reads the types that ship with the product. */
    public static Schema load() {
        return SchemaSource.read();
    }

    public NodeType node(String name) {
        return known(nodes, name);
    }

    public EdgeType edge(String name) {
        return known(edges, name);
    }

    private static <T> T known(Map<String, T> types, String name) {
        var type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "The schema knows no type %s; it knows %s".formatted(name, types.keySet()));
        }
        return type;
    }

    private static void requireKnown(Map<String, NodeType> nodes, EdgeType edge, Set<String> ends) {
        if (!nodes.keySet().containsAll(ends)) {
            throw new IllegalArgumentException("Edge %s ends at an unknown type: %s".formatted(edge.name(), ends));
        }
    }
}
