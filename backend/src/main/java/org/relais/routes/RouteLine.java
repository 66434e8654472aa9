package org.relais.routes;

/** A route in a list. */
public record RouteLine(String id, String name, int stages, int missions, int partners) {}
