package org.relais.bench.generate;

/** Someone who writes documents. */
public record Person(String id, String name) {}
