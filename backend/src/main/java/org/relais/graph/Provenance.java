package org.relais.graph;

import java.time.LocalDate;

/** Where a batch of statements comes from. */
public record Provenance(String run, String source, LocalDate statedOn) {}
