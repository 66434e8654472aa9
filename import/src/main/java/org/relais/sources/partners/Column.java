package org.relais.sources.partners;

/** A column that is read: where it stands, what is written above it, and what it tells. */
record Column(int index, String header, Field field) {}
