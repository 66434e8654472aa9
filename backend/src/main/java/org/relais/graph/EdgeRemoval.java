package org.relais.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Takes edges with a key of their own away, of one batch and of one type. */
final class EdgeRemoval {

    private final String type;
    private final Rows rows;
    private final CypherOf cypher;
    private final Set<String> removed = new HashSet<>();

    EdgeRemoval(String type, Rows rows, CypherOf cypher) {
        this.type = type;
        this.rows = rows;
        this.cypher = cypher;
    }

    /** Returns what they led from and to. */
    Set<Touched> remove(Collection<Statement.WithoutEdge> statements) {
        var keys = statements.stream()
                .map(statement -> Map.<String, Object>of("key", statement.key()))
                .toList();
        var gone = rows.write(cypher.deleteEdges(type), keys);
        gone.forEach(row -> removed.add(Rows.text(row, "key")));
        return ends(gone);
    }

    static Set<Touched> ends(Collection<Map<String, Object>> edges) {
        var touched = new HashSet<Touched>();
        for (var row : edges) {
            touched.add(new Touched(Rows.text(row, "fromType"), Rows.text(row, "from")));
            touched.add(new Touched(Rows.text(row, "toType"), Rows.text(row, "to")));
        }
        return touched;
    }

    Fate fate(String key) {
        return removed.contains(key) ? new Fate.Changed() : new Fate.Unchanged();
    }
}
