package org.relais.bench.generate;

/** Part of a document, with the heading above it and the page that it stands on. */
public record Passage(String id, String heading, int page, String text) {}
