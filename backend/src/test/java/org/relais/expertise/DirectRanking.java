package org.relais.expertise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.search.ScoredPiece;

/** The product's ranking of people on pieces found elsewhere than in a graph, for measuring. */
public final class DirectRanking {

    private final Ranking ranking;

    /** As it is. */
    public DirectRanking() {
        ranking = new Ranking(Weights.usual(), LocalDate.now());
    }

    DirectRanking(List<Signal> signals, double powerOfShare) {
        ranking = new Ranking(Weights.usual(), LocalDate.now(), signals, powerOfShare);
    }

    /** People by score. With evidence of one kind the mix of kinds changes no order. */
    public Map<String, Double> of(List<ScoredPiece> pieces) {
        var ranked = new LinkedHashMap<String, Double>();
        ranking.rank(List.of(pieces)).forEach(person -> ranked.put(person.person(), person.score()));
        return ranked;
    }
}
