package org.relais.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A type of node.
 *
 * @param name the label in the database and the name in code
 * @param says one line of intent
 * @param caption the property that names an item, absent for the graph's own book-keeping
 * @param sensitivity the level that an item gets when its source says nothing
 * @param system whether the type is book-keeping (accounts, runs, revisions) rather than knowledge
 */
public record NodeType(
        String name,
        String says,
        Labels labels,
        Optional<String> caption,
        int sensitivity,
        boolean system,
        Map<String, Property> properties) {

    public NodeType {
        if (caption.isPresent() && !properties.containsKey(caption.get())) {
            throw new IllegalArgumentException("%s is captioned by an unknown property, %s".formatted(name, caption));
        }
    }
}
