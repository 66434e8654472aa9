package org.relais.graph;

/** An item of the graph by its type and its source's stable key. */
public record Ref(String type, String key) {

    public Ref {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A %s without a key".formatted(type));
        }
    }

    @Override
    public String toString() {
        return type + " " + key;
    }
}
