package org.relais.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The pieces that bear on one thing that is asked, at one moment of the index, and how much of it each answers. */
public final class Bearing {

    private static final int FIRST = 64;

    private int size;
    private int[] rows = new int[FIRST];
    private double[] shares = new double[FIRST];
    private Brief[] pieces = new Brief[FIRST];

    Bearing() {}

    /** @param share what is above 1 counts as 1 */
    void add(int row, double share, Brief piece) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
            pieces = Arrays.copyOf(pieces, 2 * size);
        }
        rows[size] = row;
        shares[size] = Math.clamp(share, 0, 1);
        pieces[size++] = piece;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Every piece for each of its people. */
    public void weigh(Weighing weighing) {
        var twice = toldTwice();
        for (var at = 0; at < size; at++) {
            var piece = pieces[at];
            var work = twice.isEmpty() || !twice.contains(piece.work()) ? Weighing.ALONE : piece.work();
            for (var part : piece.people()) {
                weighing.weigh(piece, shares[at], part.person(), part.role(), work);
            }
        }
    }

    /** Works of which there may be more than one version here: hardly ever any. */
    private Set<Long> toldTwice() {
        var works = new HashSet<Long>();
        for (var at = 0; at < size; at++) {
            if (pieces[at].repeats()) {
                works.add(pieces[at].work());
            }
        }
        return works;
    }

    /** Which of the pieces any of these people has a part in. */
    int[] of(BitSet persons) {
        return IntStream.range(0, size).filter(at -> pieces[at].isOf(persons)).toArray();
    }

    int row(int at) {
        return rows[at];
    }

    double share(int at) {
        return shares[at];
    }
}
