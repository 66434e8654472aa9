package org.relais.expertise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.relais.search.EvidenceKind;

/**
 * What people have of each kind of evidence for one thing asked for. Sums of whole numbers are the same in whatever
 * order they are made.
 */
final class Sums {

    /** Parts of a piece that counts fully. */
    private static final double WHOLE = 0x1p40;

    private static final int FIRST = 64;

    private final Map<EvidenceKind, long[]> byKind = new EnumMap<>(EvidenceKind.class);
    private final BitSet people = new BitSet();

    Sums() {
        for (var kind : EvidenceKind.values()) {
            byKind.put(kind, new long[FIRST]);
        }
    }

    /** @param evidence from 0 to 1 */
    static long amount(double evidence) {
        return Math.round(WHOLE * evidence);
    }

    void add(int person, EvidenceKind kind, long amount) {
        var sums = of(kind);
        if (person >= sums.length) {
            sums = Arrays.copyOf(sums, 2 * person);
            byKind.put(kind, sums);
        }
        sums[person] += amount;
        people.set(person);
    }

    /** In pieces that count fully. */
    double of(int person, EvidenceKind kind) {
        return sum(person, kind) / WHOLE;
    }

    /** How much of that an amount is, of 1. */
    double part(long amount, int person, EvidenceKind kind) {
        return (double) amount / sum(person, kind);
    }

    private long sum(int person, EvidenceKind kind) {
        var sums = of(kind);
        return person < sums.length ? sums[person] : 0;
    }

    private long[] of(EvidenceKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** Of whom anything was added. */
    BitSet people() {
        return people;
    }
}
