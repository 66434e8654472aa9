package org.relais.aliases;

import java.util.HashMap;
import java.util.Map;

/** What was joined with what, one after the other. */
final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    /** One of those that were joined, the same for all of them. */
    String of(String id) {
        var at = id;
        for (var next = parents.get(at); next != null; next = parents.get(at)) {
            at = next;
        }
        return at;
    }

    /** False when they were joined already. */
    boolean join(String one, String other) {
        var ours = of(one);
        var theirs = of(other);
        if (ours.equals(theirs)) {
            return false;
        }
        parents.put(ours, theirs);
        return true;
    }
}
