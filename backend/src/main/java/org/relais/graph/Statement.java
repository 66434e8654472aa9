package org.relais.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that a source says: of an item, or of the relation between two. */
public sealed interface Statement {

    /**
     * Says what an item is.
     *
     * @param properties null for what the source leaves empty: it takes back what was stated before
     * @param links all edges that this statement owns; earlier ones that it no longer names are removed
     * @param saysLinks whether the source speaks of links at all; when it does not, earlier ones stay
     */
    record OfNode(Ref node, Map<String, @Nullable Object> properties, List<Link> links, boolean saysLinks)
            implements Statement {

        public OfNode(Ref node, Map<String, @Nullable Object> properties, List<Link> links) {
            this(node, properties, links, true);
        }

        /** A statement of a source that does not speak of links. */
        public static OfNode withoutLinks(Ref node, Map<String, @Nullable Object> properties) {
            return new OfNode(node, properties, List.of(), false);
        }

        public OfNode {
            properties = Collections.unmodifiableMap(new HashMap<>(properties));
            links = List.copyOf(links);
        }
    }

    /** Says how two items relate, under a key of its own. */
    record OfEdge(String type, String key, Ref from, Ref to, Map<String, @Nullable Object> properties)
            implements Statement {

        // Written out, because a compact constructor does not tell other modules that values may be null.
        public OfEdge(String type, String key, Ref from, Ref to, Map<String, @Nullable Object> properties) {
            this.type = type;
            this.key = key;
            this.from = from;
            this.to = to;
            this.properties = Collections.unmodifiableMap(new HashMap<>(properties));
        }
    }

    /** Takes back what was said of two items under a key. */
    record WithoutEdge(String type, String key) implements Statement {}
}
