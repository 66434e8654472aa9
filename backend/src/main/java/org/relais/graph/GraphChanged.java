package org.relais.graph;

import java.util.Set;

/**
 * A write transaction brought the graph to a new revision.
 *
 * @param types the types of the items that it touched
 */
public record GraphChanged(long revision, Set<String> types) {}
