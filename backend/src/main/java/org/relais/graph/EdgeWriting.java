package org.relais.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.schema.EdgeType;
import org.relais.schema.Schema;

/** Edges with a key of their own, of one batch and of one type. */
final class EdgeWriting {

    private final EdgeType type;
    private final Rows rows;
    private final CypherOf cypher;
    private final Map<String, Map<String, Object>> present = new HashMap<>();
    private final Map<String, Fate> fates = new HashMap<>();

    EdgeWriting(Schema schema, String type, Rows rows, CypherOf cypher) {
        this.type = schema.edge(type);
        this.rows = rows;
        this.cypher = cypher;
    }

    Set<Touched> write(Collection<Statement.OfEdge> statements, ProvenanceOf provenance) {
        rows.read(cypher.existingEdges(type.name()), keys(statements))
                .forEach(row -> present.put((String) row.get("key"), row));
        var changed = statements.stream().filter(this::differs).toList();
        changed.forEach(statement ->
                fates.put(statement.key(), present.containsKey(statement.key()) ? new Fate.Changed() : new Fate.New()));
        var touched = EdgeRemoval.ends(rows.read(cypher.deleteEdges(type.name()), keys(changed)));
        byEnds(changed).values().forEach(alike -> touched.addAll(create(alike, provenance)));
        return touched;
    }

    Fate fate(String key) {
        return fates.getOrDefault(key, new Fate.Unchanged());
    }

    private boolean differs(Statement.OfEdge statement) {
        var before = present.get(statement.key());
        return before == null
                || !statement.from().key().equals(before.get("from"))
                || !statement.to().key().equals(before.get("to"))
                || !StatedProperties.same(stated(statement), Rows.map(before.get("properties")));
    }

    private Set<Touched> create(List<Statement.OfEdge> alike, ProvenanceOf provenance) {
        var sample = alike.getFirst();
        var touched = new HashSet<Touched>();
        var written =
                alike.stream().map(statement -> row(statement, provenance)).toList();
        for (var row : rows.write(cypher.createEdges(sample), written)) {
            touched.add(new Touched(sample.from().type(), Rows.text(row, "from")));
            touched.add(new Touched(sample.to().type(), Rows.text(row, "to")));
        }
        return touched;
    }

    private Map<String, Object> row(Statement.OfEdge statement, ProvenanceOf provenance) {
        var stated = stated(statement);
        var properties = new HashMap<>(stated);
        properties.put("key", statement.key());
        properties.putAll(StatedProperties.accessOfEdge(type.properties(), stated));
        properties.putAll(provenance.of(statement));
        return Map.of("from", statement.from().key(), "to", statement.to().key(), "properties", properties);
    }

    private Map<String, @Nullable Object> stated(Statement.OfEdge statement) {
        var stated = StatedProperties.checked(type.name(), type.properties(), type.temporal(), statement.properties());
        var before = present.get(statement.key());
        if (before != null) {
            StatedProperties.keepLatest(type.properties(), stated, Rows.map(before.get("properties")));
        }
        return stated;
    }

    private static Map<List<String>, List<Statement.OfEdge>> byEnds(Collection<Statement.OfEdge> statements) {
        var ends = new LinkedHashMap<List<String>, List<Statement.OfEdge>>();
        statements.forEach(statement -> ends.computeIfAbsent(
                        List.of(statement.from().type(), statement.to().type()), first -> new ArrayList<>())
                .add(statement));
        return ends;
    }

    private static List<Map<String, Object>> keys(Collection<Statement.OfEdge> statements) {
        return statements.stream()
                .map(statement -> Map.<String, Object>of("key", statement.key()))
                .toList();
    }

    /** Says where an edge's statement stands. */
    interface ProvenanceOf {
        Map<String, Object> of(Statement.OfEdge edge);
    }
}
