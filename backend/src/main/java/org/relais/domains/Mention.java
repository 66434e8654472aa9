package org.relais.domains;

import org.relais.schema.Concept;

/**
 * A concept that a text speaks of.
 *
 * @param from index of its first word among the text's words
 * @param to index after its last word
 */
public record Mention(Concept concept, int from, int to) {

    int length() {
        return to - from;
    }
}
