package org.relais.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;

/**
 * The gate's token. Each item carries one, made of its sensitivity and its compartment; each viewer
 * holds the set of those they may see; and to see is to hold. So the same comparison serves Cypher
 * ({@code n.access IN $access}) and Lucene (one set of terms).
 */
public final class Access {

    /** The property of an item and the parameter of a query. */
    public static final String PROPERTY = "access";

    private static final int OPEN = Sensitivity.INTERNAL.level();

    private Access() {}

    public static String token(int sensitivity, @Nullable String compartment) {
        return compartment == null || compartment.isBlank() ? "" + sensitivity : sensitivity + ":" + compartment;
    }

    /** The token of what can be told only of both: the higher level, and both compartments. */
    public static String both(String one, String other) {
        var level = Math.max(level(one), level(other));
        var compartments = new TreeSet<String>();
        List.of(one, other).forEach(token -> compartments.addAll(compartment(token)));
        return token(level, String.join("+", compartments));
    }

    /** Whether every account holds the token: public or internal, and in no compartment. */
    public static boolean isOpen(String token) {
        return token.length() == 1 && Integer.parseInt(token) <= OPEN;
    }

    private static int level(String token) {
        return Integer.parseInt(token.substring(0, 1));
    }

    private static List<String> compartment(String token) {
        return token.length() > 2 ? List.of(token.substring(2)) : List.of();
    }

    static Set<String> heldWith(Sensitivity clearance, Set<String> compartments) {
        var held = new TreeSet<String>();
        IntStream.rangeClosed(1, clearance.level()).forEach(level -> {
            held.add(token(level, null));
            compartments.forEach(compartment -> held.add(token(level, compartment)));
        });
        return held;
    }
}
