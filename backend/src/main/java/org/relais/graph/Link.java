package org.relais.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edge that belongs to a node's statement and lives and dies with it.
 *
 * @param outgoing whether it starts at the node that states it
 */
public record Link(String type, boolean outgoing, Ref other, Map<String, @Nullable Object> properties) {

    public Link {
        properties = Collections.unmodifiableMap(new HashMap<>(properties));
    }

    public static Link to(String type, Ref target) {
        return new Link(type, true, target, Map.of());
    }

    public static Link to(String type, Ref target, Map<String, @Nullable Object> properties) {
        return new Link(type, true, target, properties);
    }

    public static Link from(String type, Ref origin, Map<String, @Nullable Object> properties) {
        return new Link(type, false, origin, properties);
    }
}
