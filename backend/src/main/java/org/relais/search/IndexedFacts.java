package org.relais.search;

/**
 * What a person's sheet says, for who may see the person.
 *
 * @param line of {@link FactLines}
 */
record IndexedFacts(String person, String access, String line) {}
