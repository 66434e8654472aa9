package org.relais.graph;

/** A write transaction brought the graph to a new revision. */
public record GraphChanged(long revision) {}
