package org.relais.search;

/** An item by id and what it is called. */
public record Caption(String id, String name) {}
