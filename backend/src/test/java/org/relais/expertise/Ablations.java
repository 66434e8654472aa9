package org.relais.expertise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.search.ScoredPiece;

/** The product's ranking with a signal taken away, or with nothing else, to measure what each is worth. */
public final class Ablations {

    private static final double SQUARED = 2;
    private static final double LINEAR = 1;
    private static final double VOTES = 0;

    private final Map<String, Signal> signals = new LinkedHashMap<>();

    public Ablations() {
        signals.put("role", new RoleSignal());
        signals.put("√persons", new SharedSignal());
        signals.put("recency", new RecencySignal());
        signals.put("level", new LevelSignal());
    }

    /**
     * By what they are called, in the order of a table; the product's own comes first.
     *
     * @param constant names of signals that change no order, and get no ranking of their own
     */
    public Map<String, DirectRanking> rankings(Set<String> constant) {
        var all = List.copyOf(signals.values());
        var varying = new LinkedHashMap<>(signals);
        varying.keySet().removeAll(constant);
        var rankings = new LinkedHashMap<String, DirectRanking>();
        rankings.put("as it is", new DirectRanking());
        rankings.put("share linear", new DirectRanking(all, LINEAR));
        rankings.put("without share", new DirectRanking(all, VOTES));
        varying.forEach((name, signal) -> rankings.put(
                "without " + name,
                new DirectRanking(all.stream().filter(other -> other != signal).toList(), SQUARED)));
        rankings.put("share squared alone", new DirectRanking(List.of(), SQUARED));
        rankings.put("share linear alone", new DirectRanking(List.of(), LINEAR));
        rankings.put("number of pieces alone", new DirectRanking(List.of(), VOTES));
        varying.forEach((name, signal) -> rankings.put(name + " alone", new DirectRanking(List.of(signal), VOTES)));
        return rankings;
    }

    /** Names of the signals that are the same for all pieces, and so change no order. */
    public Set<String> constant(List<ScoredPiece> pieces) {
        var today = LocalDate.now();
        var constant = new LinkedHashSet<String>();
        signals.forEach((name, signal) -> {
            var values = pieces.stream()
                    .map(ScoredPiece::piece)
                    .flatMap(piece -> piece.people().stream().map(part -> signal.of(piece, part.role(), today)))
                    .distinct();
            if (values.limit(2).count() < 2) {
                constant.add(name);
            }
        });
        return constant;
    }
}
