package org.relais.teams;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who could be in a team, by their numbers, and what a team of them is worth:
 *
 * <pre>Σ best cover + {@value #SECOND} · Σ second cover + {@value #LANGUAGE} · languages spoken
 *   + {@value #TOGETHER} · share of pairs who have worked together − {@value #PERSON} · people</pre>
 *
 * the sums being over the domains. Somebody who only backs up one domain is not worth a place, who covers one that
 * nobody else does always is.
 *
 * <p>Worked examples for two domains: one person with covers 0.6 and 0.4 gives 1.0 − 0.05 = 0.95; with a second
 * whose covers are 0.2 and 0.5 the team has 0.6 + 0.5 + 0.15 · (0.2 + 0.4) − 0.10 = 1.09.
 */
final class Pool {

    static final double SECOND = 0.15;
    static final double LANGUAGE = 0.25;
    static final double TOGETHER = 0.10;
    static final double PERSON = 0.05;

    private final int size;
    private final double[][] cover;
    private final boolean[][] speaks;
    private final boolean[][] together;
    private final BitSet pinned;
    private final List<BitSet> earlier;

    /**
     * @param size at most so many in a team
     * @param cover by person and domain, 0 to 1: the score that the person has there
     * @param speaks by person and language
     * @param together by person and person
     * @param pinned who is in every team
     * @param earlier teams of which a new one may share at most half, leaving aside who is pinned
     */
    Pool(int size, double[][] cover, boolean[][] speaks, boolean[][] together, BitSet pinned, List<BitSet> earlier) {
        this.size = size;
        this.cover = cover;
        this.speaks = speaks;
        this.together = together;
        this.pinned = pinned;
        this.earlier = List.copyOf(earlier);
    }

    /** For a team of one's own among the same people, whoever was pinned and whatever came earlier. */
    Pool free(int otherSize) {
        return new Pool(otherSize, cover, speaks, together, new BitSet(), List.of());
    }

    int size() {
        return size;
    }

    double cover(int person, int domain) {
        return cover[person][domain];
    }

    boolean speaks(int person, int language) {
        return speaks[person][language];
    }

    boolean together(int one, int other) {
        return together[one][other];
    }

    BitSet pinned() {
        return pinned;
    }

    List<BitSet> earlier() {
        return earlier;
    }

    int people() {
        return cover.length;
    }

    int domains() {
        return people() == 0 ? 0 : cover[0].length;
    }

    int languages() {
        return people() == 0 ? 0 : speaks[0].length;
    }

    /** What one pair who know each other is worth. */
    double pair() {
        return TOGETHER / (size * (size - 1) / 2d);
    }

    /** A pool for a team unlike one more. */
    Pool unlike(BitSet team) {
        var all = new ArrayList<>(earlier);
        all.add(team);
        return new Pool(size, cover, speaks, together, pinned, List.copyOf(all));
    }

    /** As many of an earlier team's unpinned people as a new one may have. */
    int mostShared(BitSet team) {
        return unpinned(team).cardinality() / 2;
    }

    BitSet unpinned(BitSet team) {
        var unpinned = (BitSet) team.clone();
        unpinned.andNot(pinned);
        return unpinned;
    }

    boolean allows(BitSet team) {
        return team.cardinality() <= Math.max(size, pinned.cardinality())
                && earlier.stream().allMatch(other -> {
                    var shared = unpinned(team);
                    shared.and(other);
                    return shared.cardinality() <= mostShared(other);
                });
    }

    double value(BitSet team) {
        var value = -PERSON * team.cardinality();
        for (var domain = 0; domain < domains(); domain++) {
            var best = ranking(team, domain);
            value += best.isEmpty() ? 0 : cover[best.getFirst()][domain];
            value += best.size() < 2 ? 0 : SECOND * cover[best.get(1)][domain];
        }
        for (var language = 0; language < languages(); language++) {
            value += isSpoken(team, language) ? LANGUAGE : 0;
        }
        return value + pair() * pairs(team);
    }

    /** Who covers a domain at all, the best first. */
    List<Integer> ranking(BitSet team, int domain) {
        return team.stream()
                .boxed()
                .filter(person -> cover[person][domain] > 0)
                .sorted((one, other) -> {
                    var higher = Double.compare(cover[other][domain], cover[one][domain]);
                    return higher == 0 ? Integer.compare(one, other) : higher;
                })
                .toList();
    }

    boolean isSpoken(BitSet team, int language) {
        return team.stream().anyMatch(person -> speaks[person][language]);
    }

    /** Of people who have worked together. */
    long pairs(BitSet team) {
        return team.stream()
                .flatMap(one -> team.stream().filter(other -> other > one && together[one][other]))
                .count();
    }

    IntStream others(BitSet team) {
        return IntStream.range(0, people()).filter(person -> !team.get(person));
    }
}
