package org.relais.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.security.Access;

/** The nodes of one batch and of one type, from what is there to what is stated. */
final class NodeWriting {

    private final NodeType type;
    private final Rows rows;
    private final CypherOf cypher;
    private final Map<String, Map<String, @Nullable Object>> present = new HashMap<>();
    private final Map<String, Fate> fates = new HashMap<>();
    private final Set<String> relinked = new HashSet<>();
    private final Set<Touched> entered = new HashSet<>();

    NodeWriting(Schema schema, String type, Rows rows, CypherOf cypher) {
        this.type = schema.node(type);
        this.rows = rows;
        this.cypher = cypher;
    }

    /** Writes new and changed nodes and returns what it touched. */
    Set<Touched> write(Collection<Statement.OfNode> statements, ProvenanceOf provenance) {
        rows.read(cypher.existingNodes(type.name()), keys(statements))
                .forEach(row -> present.put((String) row.get("key"), Rows.map(row.get("properties"))));
        var touched = new HashSet<Touched>();
        var writes = statements.stream()
                .map(statement -> write(statement, provenance))
                .filter(write -> !write.isEmpty())
                .toList();
        rows.write(cypher.mergeNodes(type.name()), writes);
        writes.forEach(write -> {
            var item = new Touched(type.name(), Rows.text(Rows.map(write.get("properties")), "id"));
            touched.add(item);
            if (isNew(Rows.text(write, "key"))) {
                entered.add(item);
            }
        });
        return touched;
    }

    /** Keys of nodes whose links are to be drawn again. */
    Set<String> relinked() {
        return relinked;
    }

    /** Those that were not there before. */
    Set<Touched> entered() {
        return entered;
    }

    boolean isNew(String key) {
        return !present.containsKey(key);
    }

    Fate fate(String key) {
        return fates.getOrDefault(key, new Fate.Unchanged());
    }

    private Map<String, @Nullable Object> write(Statement.OfNode statement, ProvenanceOf provenance) {
        var key = statement.node().key();
        var before = present.get(key);
        var stated = StatedProperties.checked(type.name(), type.properties(), false, statement.properties());
        var digest = LinksDigest.of(statement.links());
        var sameLinks = !statement.saysLinks()
                || digest.equals(before == null ? "" : before.getOrDefault(LinksDigest.PROPERTY, ""));
        if (before != null && sameLinks && StatedProperties.same(stated, before)) {
            return Map.of();
        }
        fates.put(key, before == null ? new Fate.New() : new Fate.Changed());
        var properties = new HashMap<>(stated);
        if (!sameLinks) {
            relinked.add(key);
            properties.put(LinksDigest.PROPERTY, digest.isEmpty() ? null : digest);
        }
        properties.put("id", before == null ? UUID.randomUUID().toString() : before.get("id"));
        properties.putAll(guarded(stated, before == null ? Map.of() : before));
        properties.putAll(provenance.of(statement.node()));
        return Map.of("key", key, "properties", properties);
    }

    /** The sensitivity and its access token: as stated, else as it was, else as usual for the type. */
    private Map<String, Object> guarded(Map<String, @Nullable Object> stated, Map<String, @Nullable Object> before) {
        var merged = new HashMap<String, @Nullable Object>(before);
        merged.putAll(stated);
        var level = merged.get("sensitivity") instanceof Long known ? known : (Long) (long) type.sensitivity();
        return Map.of("sensitivity", level, Access.PROPERTY, Access.token(level.intValue(), (String)
                merged.get("compartment")));
    }

    private static List<Map<String, Object>> keys(Collection<Statement.OfNode> statements) {
        return statements.stream()
                .map(statement -> Map.<String, Object>of("key", statement.node().key()))
                .toList();
    }

    /** Says where a node's statement stands. */
    interface ProvenanceOf {
        Map<String, Object> of(Ref node);
    }
}
