package org.relais.schema;

import java.util.Map;
import java.util.Set;

/**
 * A type of edge, which reads as a sentence: <em>person</em> served in <em>mission</em>.
 *
 * @param temporal whether an edge carries {@code from} and {@code to}
 * @param owns whether the target has no life of its own and goes when the edge goes
 */
public record EdgeType(
        String name,
        Set<String> from,
        Set<String> to,
        Labels reads,
        boolean temporal,
        boolean owns,
        Map<String, Property> properties) {

    public EdgeType {
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("Edge %s goes from nowhere or to nowhere".formatted(name));
        }
    }
}
