package org.relais.graph;

/** An item that a change wrote to, or whose edges it changed. */
public record Touched(String type, String id) {

    String line() {
        return type + "/" + id;
    }

    static Touched parse(String line) {
        var slash = line.indexOf('/');
        return new Touched(line.substring(0, slash), line.substring(slash + 1));
    }
}
