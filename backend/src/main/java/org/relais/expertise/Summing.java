package org.relais.expertise;

import java.util.HashMap;
import java.util.Map;
import org.relais.search.Weighable;
import org.relais.search.Weighing;

/** Sums pieces as they are read, and keeps none. */
final class Summing implements Weighing {

    private final Ranking ranking;
    private final Sums sums = new Sums();
    private final Map<Told, Long> told = new HashMap<>();

    Summing(Ranking ranking) {
        this.ranking = ranking;
    }

    @Override
    public void weigh(Weighable piece, double share, int person, String role, long work) {
        if (!ranking.isAhead(piece)) {
            var amount = ranking.amount(piece, role, share);
            sums.add(person, piece.kind(), work == ALONE ? amount : more(new Told(person, work), amount));
        }
    }

    /** A work counts once, in the version that says most. */
    private long more(Told work, long amount) {
        var before = told.getOrDefault(work, 0L);
        told.merge(work, amount, Math::max);
        return Math.max(0, amount - before);
    }

    Sums sums() {
        return sums;
    }

    private record Told(int person, long work) {}
}
