package org.relais.domains;

import org.relais.schema.Labels;

/**
 * A label of the vocabulary.
 *
 * @param label preferred or not
 * @param notation of the concept that it belongs to
 * @param name what that concept is called
 */
public record ConceptLabel(String label, String language, String notation, Labels name) {}
